package eu.jumelage.media;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.WritableRaster;

/** What the numbers of pixels mean; all that is kept is sRGB. */
final class Colours {

    private Colours() {}

    /** @param profile by which its colours are meant; empty for sRGB. What cannot be read as one changes nothing */
    static BufferedImage inSrgb(BufferedImage argb, byte[] profile) {
        if (profile.length == 0) {
            return argb;
        }
        try {
            var meant = ICC_Profile.getInstance(profile);
            if (meant.getColorSpaceType() == ColorSpace.TYPE_RGB) {
                var convert =
                        new ColorConvertOp(new ICC_ColorSpace(meant), ColorSpace.getInstance(ColorSpace.CS_sRGB), null);
                WritableRaster colours = withoutAlpha(argb);
                convert.filter(colours, colours);
            }
            return argb;
        } catch (IllegalArgumentException | java.awt.color.CMMException unreadable) {
            return argb;
        }
    }

    /** Whether anything would shine through. */
    static boolean seeThrough(BufferedImage argb) {
        if (argb.getColorModel().getTransparency() == Transparency.OPAQUE) {
            return false;
        }
        var line = new int[argb.getWidth()];
        for (int y = 0; y < argb.getHeight(); y++) {
            argb.getRGB(0, y, line.length, 1, line, 0, line.length);
            for (int pixel : line) {
                if (pixel >>> 24 != 0xff) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The same without an alpha channel, as JPEG wants it. */
    static BufferedImage opaque(BufferedImage argb) {
        var rgb = new BufferedImage(argb.getWidth(), argb.getHeight(), BufferedImage.TYPE_INT_RGB);
        var pen = rgb.createGraphics();
        pen.drawImage(argb, 0, 0, null);
        pen.dispose();
        return rgb;
    }

    private static WritableRaster withoutAlpha(BufferedImage argb) {
        return argb.getRaster().createWritableChild(0, 0, argb.getWidth(), argb.getHeight(), 0, 0, new int[] {0, 1, 2});
    }
}
