package eu.jumelage.database;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NotDirectoryException;
import java.util.Optional;

/** What the operating system says, without the path that the sentence around it already names. */
final class Reason {

    private Reason() {}

    static String of(Exception refused) {
        return switch (refused) {
            case AccessDeniedException _ -> "permission denied";
            case FileAlreadyExistsException there -> there.getFile() + " is not a folder";
            case NotDirectoryException there -> there.getFile() + " is not a folder";
            case FileSystemException other ->
                Optional.ofNullable(other.getReason()).orElse(other.toString());
            default -> Optional.ofNullable(refused.getMessage()).orElse(refused.toString());
        };
    }
}
