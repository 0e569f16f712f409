package eu.jumelage.portal.drawing;

import eu.jumelage.web.Language;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** Puts drawings on one page, to look at: {@code Gallery <folder>} writes plates.html, maps.html and timelines.html. */
final class Gallery {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);

    private Gallery() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Files.createDirectories(folder);
        var plates = new StringBuilder();
        for (PairPlate plate : Berlin.plates(Language.GERMAN)) {
            plates.append(html(plate)).append("<hr>");
        }
        write(folder.resolve("plates.html"), plates);
        card(
                folder,
                "card-brussels",
                new ShareCard.OfPartner(Berlin.plates(Language.GERMAN).get(0), "International Berlin"));
        card(
                folder,
                "card-tokyo",
                new ShareCard.OfPartner(Berlin.plates(Language.GERMAN).get(15), "International Berlin"));
        card(
                folder,
                "card-activity",
                new ShareCard.OfActivity(
                        "Fachgespräch Stadtentwicklungsverwaltungsmodernisierungsgesetzgebung in Brüssel und Berlin: Wohnen an der Spree",
                        "8.–9. November 2027",
                        true,
                        "Abgeordnetenhaus von Berlin",
                        "Verschoben",
                        new ShareCard.GreatWay(
                                Berlin.HOME, Berlin.PARTNERS.get(0).place()),
                        "International Berlin"));
        write(folder.resolve("map.html"), Berlin.map().html());
        write(folder.resolve("timeline.html"), Berlin.withBrussels().html());
    }

    private static void card(Path folder, String name, ShareCard card) throws IOException {
        byte[] png = card.png();
        Files.write(folder.resolve(name + ".png"), png);
        System.out.println(name + " " + png.length);
    }

    static String html(PairPlate plate) {
        var out = new StringOutput();
        TEMPLATES.render("eu/jumelage/portal/drawing/PairPlate.jte", plate, out);
        return out.toString();
    }

    private static void write(Path file, CharSequence body) throws IOException {
        String css = Files.readString(Path.of("src/main/resources/static/drawing.css"));
        Files.writeString(file, """
                <!DOCTYPE html><html lang="de"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <title>Gallery</title><style>body{margin:1rem auto;max-width:72rem;padding:0 1rem;font:1.125rem/1.6 system-ui,sans-serif;background:var(--paper);color:var(--ink)}hr{border:0;margin:2rem}
                %s</style>%s</html>
                """.formatted(css, body));
        System.out.println(file + " " + Files.size(file) + " " + LocalDate.now());
    }
}
