package eu.jumelage.media;

import javax.imageio.stream.ImageInputStreamImpl;

/**
 * A file in memory with a few zeros behind its end. The decoder of WebP reads ahead, and goes on for as many pixels as
 * the head promises after the file has ended, with an exception for each: minutes of work for a file of 40 bytes. Here
 * it gets its zeros, and is stopped where no whole file would lead it.
 */
final class PaddedStream extends ImageInputStreamImpl {

    private static final int ZEROS = 1024;

    private final byte[] file;

    PaddedStream(byte[] file) {
        this.file = file;
    }

    @Override
    public int read() {
        bitOffset = 0;
        return at(streamPos++);
    }

    @Override
    public int read(byte[] into, int from, int most) {
        bitOffset = 0;
        for (int i = 0; i < most; i++) {
            into[from + i] = (byte) at(streamPos++);
        }
        return most;
    }

    private int at(long place) {
        if (place >= file.length + ZEROS) {
            throw new IllegalStateException("Read far beyond the end"); // an EOFException is what it ignores
        }
        return place < file.length ? file[(int) place] & 0xff : 0;
    }

    @Override
    public long length() {
        return file.length;
    }
}
