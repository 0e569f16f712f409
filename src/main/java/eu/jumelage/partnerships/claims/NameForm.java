package eu.jumelage.partnerships.claims;

import eu.jumelage.partnerships.claims.RefusedRow.Reason;

/** A city's Wikidata number and its name. */
record NameForm() implements Form {

    @Override
    public TwinningFile file() {
        return TwinningFile.NAMES;
    }

    @Override
    public String copy() {
        return "copy pg_temp.named (line, qid, name) from stdin";
    }

    @Override
    public boolean hasHeader() {
        return false;
    }

    @Override
    public boolean isHeader(String line) {
        return false;
    }

    @Override
    public Row read(String line) {
        return switch (Form.cells(Form.byTabs(line), 2)) {
            case Row.Good(var cells) when !Form.isNumber(cells.getFirst()) -> new Row.Bad(Reason.NO_NUMBER);
            case Row.Good good -> good;
            case Row.Bad bad -> bad;
        };
    }
}
