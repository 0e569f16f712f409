package eu.jumelage.partnerships.claims;

import eu.jumelage.partnerships.claims.RefusedRow.Reason;

/** The Wikidata numbers of two cities: the first names the second as its twin. */
record LinkForm() implements Form {

    @Override
    public TwinningFile file() {
        return TwinningFile.RELATIONS;
    }

    @Override
    public String copy() {
        return "copy pg_temp.linked (line, namer, named) from stdin";
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
            case Row.Good(var cells) when !cells.stream().allMatch(Form::isNumber) -> new Row.Bad(Reason.NO_NUMBER);
            case Row.Good(var cells) when cells.getFirst().equals(cells.getLast()) -> new Row.Bad(Reason.ITSELF);
            case Row.Good good -> good;
            case Row.Bad bad -> bad;
        };
    }
}
