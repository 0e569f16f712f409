package eu.jumelage.web;

/**
 * A colour as people see it: how light, how colourful, of which hue (CSS Color 4, Oklab). Unlike in HSL, what is made
 * darker here keeps its hue.
 *
 * @param lightness from 0 to 1
 * @param hue in radians
 */
record Oklch(double lightness, double chroma, double hue) {

    static Oklch of(double red, double green, double blue) {
        double l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
        double m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
        double s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
        double a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
        double b = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
        return new Oklch(0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s, Math.hypot(a, b), Math.atan2(b, a));
    }

    Oklch lighterBy(double far) {
        return new Oklch(lightness + far, chroma, hue);
    }

    Oklch paler(double part) {
        return new Oklch(lightness, chroma * part, hue);
    }

    /** Red, green and blue, linear; outside 0 to 1 where no screen shows it. */
    double[] linear() {
        double a = chroma * Math.cos(hue);
        double b = chroma * Math.sin(hue);
        double l = Math.pow(lightness + 0.3963377774 * a + 0.2158037573 * b, 3);
        double m = Math.pow(lightness - 0.1055613458 * a - 0.0638541728 * b, 3);
        double s = Math.pow(lightness - 0.0894841775 * a - 1.2914855480 * b, 3);
        return new double[] {
            4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
        };
    }
}
