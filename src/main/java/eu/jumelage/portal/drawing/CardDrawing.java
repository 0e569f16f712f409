package eu.jumelage.portal.drawing;

import eu.jumelage.web.Assets;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** Paints share cards: the earth as on the plates, the words as outlines over it. */
final class CardDrawing {
    static final int WIDTH = 1200;
    static final int HEIGHT = 630;
    private static final Color PAPER = new Color(0xfdfcfa);
    private static final Color SEA = new Color(0xf1f4f4);
    private static final Color LAND = new Color(0xe7e2d4);
    private static final Color LINE = new Color(0xd5d8da);
    private static final Color INK = new Color(0x1c2126);
    private static final Color MUTED = new Color(0x565e67);
    private static final double LEFT = 64;
    private static final Typeface REGULAR = Typeface.regular();
    private static final Typeface BOLD = Typeface.bold();

    private final BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    private final Graphics2D paint = image.createGraphics();
    private final Color brand = new Color(Assets.brand().light().rgb());

    private CardDrawing() {
        paint.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        paint.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    static byte[] partner(ShareCard.OfPartner card) {
        var drawing = new CardDrawing();
        drawing.earth(card.way(), new Box(660, 130, 1110, 500));
        double y = 60;
        for (int i = 0; i < 2; i++) {
            y = drawing.block(card.names().get(i), BOLD, i == 0 ? INK : drawing.brand, 58, 40, y, 560, 2, 1.16);
        }
        Founded founded = card.plate().founded();
        drawing.text(
                founded.year(),
                REGULAR,
                INK,
                founded.isStretch() ? 100 : 190,
                LEFT - (founded.isStretch() ? 4 : 8),
                510);
        String day = (founded.before() + " " + founded.after()).strip();
        drawing.text(day, REGULAR, INK, 46, LEFT, 345);
        drawing.text(founded.since(), REGULAR, MUTED, 26, LEFT, founded.isStretch() ? 405 : day.isEmpty() ? 345 : 295);
        drawing.text(
                card.plate().distance(),
                REGULAR,
                MUTED,
                26,
                WIDTH - 64 - REGULAR.width(card.plate().distance(), 26),
                580);
        drawing.text(card.site(), REGULAR, MUTED, 26, LEFT, 580);
        return drawing.png();
    }

    static byte[] activity(ShareCard.OfActivity card) {
        var drawing = new CardDrawing();
        drawing.earth(card.way(), new Box(850, 150, 1130, 480));
        double y = 60;
        if (!card.state().isEmpty()) {
            drawing.state(card.state());
            y = 130;
        }
        y = drawing.block(card.title(), BOLD, INK, card.state().isEmpty() ? 68 : 54, 36, y, 720, 4, 1.18);
        y = Math.max(y + 40, 400);
        double date = y;
        y = drawing.block(card.date(), REGULAR, card.struck() ? MUTED : drawing.brand, 46, 32, y, 720, 1, 1.3);
        if (card.struck()) {
            drawing.strike(card.date(), date);
        }
        drawing.block(card.place(), REGULAR, INK, 32, 26, y, 720, 1, 1.3);
        drawing.text(card.site(), REGULAR, MUTED, 26, LEFT, 580);
        return drawing.png();
    }

    private void earth(ShareCard.GreatWay way, Box zone) {
        var circle = new GreatCircle(way.home(), way.partner());
        Box paper = new Box(0, 0, WIDTH, HEIGHT);
        var view = PlateView.of(circle, paper, zone);
        Globe globe = view.globe();
        fill(PAPER, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
        double rim = globe.rim();
        fill(SEA, new Ellipse2D.Double(globe.x() - rim, globe.y() - rim, 2 * rim, 2 * rim));
        var land = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        globe.land(Outlines.ofRegions(), paper, 0.7, ring -> append(land, ring, true));
        fill(LAND, land);
        var line = new Path2D.Double();
        append(line, globe.line(circle), false);
        paint.setColor(brand);
        paint.setStroke(new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        paint.draw(line);
        for (Vector end : List.of(circle.at(0), circle.at(1))) {
            fill(INK, new Ellipse2D.Double(globe.x(end) - 8, globe.y(end) - 8, 16, 16));
        }
        fill(brand, new Rectangle2D.Double(0, 0, WIDTH, 10));
    }

    private static void append(Path2D path, Line line, boolean closed) {
        path.moveTo(line.x(0), line.y(0));
        for (int i = 1; i < line.size(); i++) {
            path.lineTo(line.x(i), line.y(i));
        }
        if (closed) {
            path.closePath();
        }
    }

    private void state(String word) {
        double width = BOLD.width(word, 28) + 36;
        fill(PAPER, new Rectangle2D.Double(LEFT, 56, width, 50));
        paint.setColor(INK);
        paint.setStroke(new BasicStroke(3));
        paint.draw(new Rectangle2D.Double(LEFT, 56, width, 50));
        text(word, BOLD, INK, 28, LEFT + 18, 91);
    }

    /** Set as large as its lines allow; gives back where the next block begins. */
    private double block(
            String text,
            Typeface face,
            Color colour,
            int largest,
            int smallest,
            double y,
            double width,
            int most,
            double leading) {
        var lines = CardLines.fitted(text, face, largest, smallest, width, most);
        double base = y;
        for (String line : lines.lines()) {
            base += lines.size() * leading;
            text(line, face, colour, lines.size(), LEFT, base - lines.size() * (leading - 1));
        }
        return base;
    }

    /** Through the one line that {@code block} has set there as a date. */
    private void strike(String date, double y) {
        var line = CardLines.fitted(date, REGULAR, 46, 32, 720, 1);
        double width = REGULAR.width(line.lines().getFirst(), line.size());
        fill(MUTED, new Rectangle2D.Double(LEFT - 4, y + line.size() * 0.73, width + 8, 4));
    }

    private void text(String text, Typeface face, Color colour, double size, double x, double y) {
        Shape outline = face.outline(text, size, x, y);
        paint.setColor(new Color(PAPER.getRed(), PAPER.getGreen(), PAPER.getBlue(), 150));
        paint.setStroke(new BasicStroke(5, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        paint.draw(outline);
        fill(colour, outline);
    }

    private void fill(Color colour, Shape shape) {
        paint.setColor(colour);
        paint.fill(shape);
    }

    private byte[] png() {
        paint.dispose();
        return Palette.png(image);
    }
}
