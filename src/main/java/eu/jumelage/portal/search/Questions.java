package eu.jumelage.portal.search;

import eu.jumelage.web.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts questions as the index understands them. */
@Component
class Questions {

    private final JdbcClient sql;

    Questions(JdbcClient sql) {
        this.sql = sql;
    }

    /** As a tsquery: all terms, each in any spelling; empty where nothing remains to look for. */
    Optional<String> whole(Question question, Language reader) {
        boolean asks = question.terms().stream().anyMatch(term -> !term.excluded());
        return asks ? Optional.ofNullable(put(question, reader, false)) : Optional.empty();
    }

    /** The same, with the last word as the beginning of one. */
    String begun(Question question, Language reader) {
        return Optional.ofNullable(put(question, reader, true)).orElseThrow();
    }

    /**
     * For this transaction: reads what was found by its index even where statistics say that half of everything has the
     * word, since it stops early; and calls alike what shares two fifths of its letters' triples.
     */
    void byIndexes() {
        sql.sql("""
                select set_config('enable_seqscan', 'off', true), set_config('jit', 'off', true),
                    set_config('pg_trgm.similarity_threshold', '0.4', true)""").query(row -> {});
    }

    private @org.jspecify.annotations.Nullable String put(Question question, Language reader, boolean begun) {
        List<Question.Term> terms = question.terms();
        return sql.sql("""
                select case when bool_or(not t.excluded) then string_agg(
                    case when t.excluded then '!(' else '(' end
                        || case when t.begun
                            then (portal.term(:reader, t.said) || portal.begun(t.said))::text
                            else portal.term(:reader, t.said)::text end
                        || ')', ' & ' order by t.position) end
                from unnest(:said::text[], :excluded::boolean[], :begun::boolean[])
                    with ordinality t (said, excluded, begun, position)
                where numnode(phraseto_tsquery(portal.configuration(:reader), t.said)) > 0""")
                .param("reader", reader.tag())
                .param("said", terms.stream().map(Question.Term::said).toArray(String[]::new))
                .param("excluded", terms.stream().map(Question.Term::excluded).toArray(Boolean[]::new))
                .param(
                        "begun",
                        IntStream.range(0, terms.size())
                                .mapToObj(position -> begun && question.isBegun(position))
                                .toArray(Boolean[]::new))
                .query((row, _) -> Optional.ofNullable(row.getString(1)))
                .single()
                .orElse(null);
    }
}
