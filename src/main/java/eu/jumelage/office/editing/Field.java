package eu.jumelage.office.editing;

import eu.jumelage.web.Brand.Ground;
import java.util.List;

/** A field of a form; "words" is the key of its label in the words of the interface. */
public sealed interface Field {

    String key();

    String words();

    /** The same field in a row of a group. */
    Field in(String row);

    /** @param value what is kept; @param label what is read */
    record Option(String value, String label) {}

    /**
     * One line of text.
     *
     * @param proposed what it often is, to choose from; anything else can be typed too
     */
    record Line(String key, String words, boolean required, List<String> proposed) implements Field {

        public Line(String key, String words, boolean required) {
            this(key, words, required, List.of());
        }

        @Override
        public Field in(String row) {
            return new Line(row + "." + key, words, required, proposed);
        }
    }

    /** A few characters, such as an amount or a currency. */
    record Short(String key, String words, List<String> proposed) implements Field {
        @Override
        public Field in(String row) {
            return new Short(row + "." + key, words, proposed);
        }
    }

    /** Several lines, for the office's own eyes. */
    record Lines(String key, String words) implements Field {
        @Override
        public Field in(String row) {
            return new Lines(row + "." + key, words);
        }
    }

    /**
     * A Text: one string in each language ("title.de"), and which of them is the source ("title.source").
     *
     * @param prose whether it is long CommonMark
     */
    record Translated(String key, String words, boolean required, boolean prose) implements Field {
        @Override
        public Field in(String row) {
            return new Translated(row + "." + key, words, required, prose);
        }
    }

    /** A date as precise as it is known: "1992-06-01", "1992-06", "1992". */
    record Partial(String key, String words) implements Field {
        @Override
        public Field in(String row) {
            return new Partial(row + "." + key, words);
        }
    }

    record Day(String key, String words) implements Field {
        @Override
        public Field in(String row) {
            return new Day(row + "." + key, words);
        }
    }

    /** A time of day at the place: "19:30". */
    record Time(String key, String words) implements Field {
        @Override
        public Field in(String row) {
            return new Time(row + "." + key, words);
        }
    }

    /** One of several. */
    record Choice(String key, String words, boolean required, List<Option> options) implements Field {
        @Override
        public Field in(String row) {
            return new Choice(row + "." + key, words, required, options);
        }
    }

    /** Any of several; each chosen one is a field of its own ("fields.youth" is "on"). */
    record Choices(String key, String words, List<Option> options) implements Field {
        @Override
        public Field in(String row) {
            return new Choices(row + "." + key, words, options);
        }
    }

    /** A colour, "#a3152d", that must be seen on this ground; empty for what the house takes. */
    record Shade(String key, String words, Ground ground) implements Field {
        @Override
        public Field in(String row) {
            return new Shade(row + "." + key, words, ground);
        }
    }

    record Tick(String key, String words) implements Field {
        @Override
        public Field in(String row) {
            return new Tick(row + "." + key, words);
        }
    }

    /** Rows of the same fields, as many as are wanted. */
    record Group(String key, String words, List<Field> columns) implements Field {
        @Override
        public Field in(String row) {
            return new Group(row + "." + key, words, columns);
        }
    }

    /**
     * One of the office's pictures, or none. Which are offered follows what somebody looks for; that is asked as
     * {@link #wanted} and is no part of the record.
     *
     * @param more whether there are others than those offered
     */
    record Picture(String key, String words, List<Print> offered, boolean more) implements Field {

        /** @param small the address of a small print; empty once there is none */
        public record Print(String value, String label, String detail, String small) {}

        /** Under which the form keeps what somebody looks for among the pictures of that field. */
        public static String wanted(String key) {
            return "_find." + key;
        }

        @Override
        public Field in(String row) {
            return new Picture(row + "." + key, words, offered, more);
        }
    }

    /** What goes along unseen, such as which run a row is. */
    record Hidden(String key, String words) implements Field {
        @Override
        public Field in(String row) {
            return new Hidden(row + "." + key, words);
        }
    }

    /** Begins a section to which one can jump. */
    record Section(String key, String words) implements Field {
        @Override
        public Field in(String row) {
            return this;
        }
    }
}
