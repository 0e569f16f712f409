package eu.jumelage.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.MediaTypeFactory;

/** Style sheets, fonts and icons: read once, named by what they hold, and so for ever the same under their name. */
public final class Assets {

    private static final Pattern URL = Pattern.compile("url\\(\\s*[\"']?(?!data:|#)([^\"')]+)[\"']?\\s*\\)");
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private static String pattern = "classpath*:static/**/*";
    private static Brand brand = Brand.HOUSE;
    private static volatile Assets all = read();

    private final Map<String, String> hrefs = new HashMap<>();
    private final Map<String, KeptAnswer> answers = new HashMap<>();

    private Assets() {}

    /**
     * The address of a file under {@code static}, by its path there ("site.css").
     *
     * @throws IllegalArgumentException if there is no such file
     */
    public static String href(String name) {
        String href = all.hrefs.get(name);
        if (href == null) {
            throw new IllegalArgumentException("No such file among the assets: " + name);
        }
        return href;
    }

    static @Nullable KeptAnswer at(String address) {
        return all.answers.get(address);
    }

    /** A developer changed one. */
    static synchronized void readAgain(String from) {
        pattern = from;
        all = read();
    }

    /** The city chose another colour. Whoever still shows an older page finds its files under their old names. */
    static synchronized void paint(Brand other) {
        if (!other.equals(brand)) {
            brand = other;
            Assets painted = read();
            all.answers.forEach(painted.answers::putIfAbsent);
            all = painted;
        }
    }

    /** Style sheets last: they name the others. */
    private static Assets read() {
        var assets = new Assets();
        var files = files(pattern);
        files.forEach((name, bytes) -> {
            if (!name.endsWith(".css")) {
                assets.add(name, name.endsWith(".svg") ? painted(bytes) : bytes);
            }
        });
        files.forEach((name, bytes) -> {
            if (name.endsWith(".css")) {
                String css = new String(painted(bytes), StandardCharsets.UTF_8);
                assets.add(name, assets.withHrefs(css).getBytes(StandardCharsets.UTF_8));
            }
        });
        return assets;
    }

    private static byte[] painted(byte[] source) {
        return brand.paint(new String(source, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    /** The colour in which the style sheets are painted now. */
    public static synchronized Brand brand() {
        return brand;
    }

    private static Map<String, byte[]> files(String pattern) {
        var files = new TreeMap<String, byte[]>();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                String url = file.getURL().toString();
                if (file.isReadable() && !url.endsWith("/")) {
                    files.putIfAbsent(url.substring(url.lastIndexOf("/static/") + 8), file.getContentAsByteArray());
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return files;
    }

    private void add(String name, byte[] bytes) {
        int dot = name.lastIndexOf('.');
        String href =
                "/assets/" + name.substring(0, dot) + "." + Bytes.hash(bytes).substring(0, 8) + name.substring(dot);
        String type = MediaTypeFactory.getMediaType(name)
                .map(known -> known + (known.getType().equals("text") ? ";charset=utf-8" : ""))
                .orElse("application/octet-stream");
        hrefs.put(name, href);
        answers.put(href, KeptAnswer.of(type, bytes, Map.of(), FOR_EVER, 0, Long.MAX_VALUE));
        if (name.equals("mark.svg")) {
            answers.put(
                    "/favicon.ico", // which some ask for whatever the page says
                    KeptAnswer.of(type, bytes, Map.of(), "public, max-age=86400", 0, Long.MAX_VALUE));
        }
    }

    private String withHrefs(String css) {
        return URL.matcher(css).replaceAll(found -> {
            String href = hrefs.get(found.group(1));
            return Matcher.quoteReplacement(href == null ? found.group() : "url(" + href + ")");
        });
    }
}
