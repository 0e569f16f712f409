package eu.jumelage.partnerships.claims;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import eu.jumelage.partnerships.claims.RefusedRow.Reason;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Two cities, each by name, country and place. Each line is read by itself: an open quotation mark would otherwise
 * swallow all that follows it.
 */
record PairForm(CsvReader.CsvReaderBuilder csv) implements Form {

    private static final List<String> HEADER =
            List.of("city1", "country1", "lat1", "lng1", "city2", "country2", "lat2", "lng2");

    private static final Pattern DEGREES = Pattern.compile("[+-]?[0-9]{1,3}(\\.[0-9]{1,30})?");

    PairForm() {
        this(CsvReader.builder()
                .allowExtraCharsAfterClosingQuote(false)
                .allowUnclosedQuote(false)
                .skipEmptyLines(false));
    }

    @Override
    public TwinningFile file() {
        return TwinningFile.PAIRS;
    }

    @Override
    public String copy() {
        return """
                copy pg_temp.paired (line, identifier1, name1, country1, latitude1, longitude1,
                    identifier2, name2, country2, latitude2, longitude2) from stdin""";
    }

    @Override
    public boolean hasHeader() {
        return true;
    }

    @Override
    public boolean isHeader(String line) {
        return cells(line) instanceof Row.Good(var cells) && cells.equals(HEADER);
    }

    @Override
    public Row read(String line) {
        return switch (cells(line)) {
            case Row.Good(var cells) -> pair(cells);
            case Row.Bad bad -> bad;
        };
    }

    private Row cells(String line) {
        if (line.isBlank()) {
            return new Row.Bad(Reason.EMPTY_CELL);
        }
        try {
            return Form.cells(csv.ofSingleCsvRecord(line).getFields(), HEADER.size());
        } catch (CsvParseException quotes) {
            return new Row.Bad(Reason.COLUMNS);
        }
    }

    private static Row pair(List<String> cells) {
        if (!isPlace(cells.get(2), cells.get(3)) || !isPlace(cells.get(6), cells.get(7))) {
            return new Row.Bad(Reason.NO_COORDINATES);
        }
        List<String> one = city(cells.subList(0, 4));
        List<String> other = city(cells.subList(4, 8));
        if (one.getFirst().equals(other.getFirst())) {
            return new Row.Bad(Reason.ITSELF);
        }
        return new Row.Good(Stream.concat(one.stream(), other.stream()).toList());
    }

    /** What tells it from all others, and then its name, country, latitude and longitude. */
    private static List<String> city(List<String> cells) {
        String latitude = plain(cells.get(2));
        String longitude = plain(cells.get(3));
        String identifier = String.join("\t", cells.get(0), cells.get(1), latitude, longitude);
        return List.of(identifier, cells.get(0), cells.get(1), latitude, longitude);
    }

    private static boolean isPlace(String latitude, String longitude) {
        return DEGREES.matcher(latitude).matches()
                && DEGREES.matcher(longitude).matches()
                && Math.abs(Double.parseDouble(latitude)) <= 90
                && Math.abs(Double.parseDouble(longitude)) <= 180;
    }

    /** So that 52.5 and 52.50 are one place. */
    private static String plain(String degrees) {
        return new BigDecimal(degrees).stripTrailingZeros().toPlainString();
    }
}
