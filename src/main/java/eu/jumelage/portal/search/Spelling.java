package eu.jumelage.portal.search;

import eu.jumelage.portal.search.Question.Term;
import eu.jumelage.web.Language;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knows how titles and kinds spell their words. */
@Component
class Spelling {
    private final JdbcClient sql;

    Spelling(JdbcClient sql) {
        this.sql = sql;
    }

    /** The question in the words that are likest; empty where they are its own, or where none is alike. */
    Optional<String> likest(Question question, Language reader) {
        List<Term> terms = question.terms();
        if (terms.stream().anyMatch(term -> term.excluded() || term.phrase())) {
            return Optional.empty(); // who writes so knows what they want
        }
        return sql.sql("""
                select case when bool_or(likest.folded <> typed.folded) then
                    string_agg(coalesce(likest.word, typed.said), ' ' order by typed.position) end
                from (
                    select t.said, t.position, lower(public.unaccent(t.said)) as folded
                    from unnest(:said::text[]) with ordinality t (said, position)) typed
                left join lateral (
                    select w.word, w.folded from portal.search_word w
                    where w.language = :reader and w.folded % typed.folded
                    order by similarity(w.folded, typed.folded) desc, w.folded
                    limit 1) likest on true""")
                .param("said", terms.stream().map(Term::said).toArray(String[]::new))
                .param("reader", reader.tag())
                .query((row, _) -> Optional.ofNullable(row.getString(1)))
                .single();
    }
}
