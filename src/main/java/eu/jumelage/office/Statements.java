package eu.jumelage.office;

import eu.jumelage.office.Statement.Conformance;
import eu.jumelage.office.Statement.Gap;
import eu.jumelage.office.Statement.Method;
import eu.jumelage.office.Statement.Reason;
import eu.jumelage.web.Publications;
import eu.jumelage.web.Texts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where the accessibility statement's legal parts are kept; there is one, beside the page of that name. */
@Component
@Transactional
public class Statements {

    /** The page to which it belongs. */
    public static final String PAGE = "accessibility";

    private final JdbcClient sql;
    private final Publications publications;

    Statements(JdbcClient sql, Publications publications) {
        this.sql = sql;
        this.publications = publications;
    }

    /** Empty while the office has stated nothing. */
    @Transactional(readOnly = true)
    public Optional<Statement> find() {
        List<Gap> gaps = sql.sql("select reason, what, instead from office.statement_gap order by position")
                .query((row, _) -> new Gap(
                        Statement.part(Reason.class, row.getString("reason")),
                        Texts.column(row, "what"),
                        Texts.columnOrNull(row, "instead")))
                .list();
        return sql.sql("""
                select conformance, law, prepared_on, method, reviewed_on, email, telephone,
                    body, body_address, body_website, body_email
                from office.statement""").query((row, _) -> read(row, gaps)).optional();
    }

    /** States it, or states it anew; its page must be there. It is public at once. */
    public void keep(Statement statement) {
        sql.sql("delete from office.statement").update();
        sql.sql("""
                insert into office.statement (page, conformance, law, prepared_on, method, reviewed_on, email, telephone,
                    body, body_address, body_website, body_email)
                values (:page, :conformance, :law::jsonb, :preparedOn, :method, :reviewedOn, :email, :telephone,
                    :body::jsonb, :bodyAddress, :bodyWebsite, :bodyEmail)""")
                .param("page", PAGE)
                .param("conformance", Statement.key(statement.conformance()))
                .param("law", Texts.write(statement.law()))
                .param("preparedOn", statement.preparedOn())
                .param("method", Statement.key(statement.method()))
                .param("reviewedOn", statement.reviewedOn())
                .param("email", statement.email())
                .param("telephone", statement.telephone())
                .param("body", Texts.write(statement.body()))
                .param("bodyAddress", statement.bodyAddress())
                .param("bodyWebsite", statement.bodyWebsite())
                .param("bodyEmail", statement.bodyEmail())
                .update();
        int position = 0;
        for (Gap gap : statement.gaps()) {
            sql.sql("""
                    insert into office.statement_gap (page, position, reason, what, instead)
                    values (:page, :position, :reason, :what::jsonb, :instead::jsonb)""")
                    .param("page", PAGE)
                    .param("position", position++)
                    .param("reason", Statement.key(gap.reason()))
                    .param("what", Texts.write(gap.what()))
                    .param("instead", Texts.writeOrNull(gap.instead()))
                    .update();
        }
        publications.publish();
    }

    private static Statement read(ResultSet row, List<Gap> gaps) throws SQLException {
        return new Statement(
                Statement.part(Conformance.class, row.getString("conformance")),
                Texts.column(row, "law"),
                gaps,
                row.getObject("prepared_on", LocalDate.class),
                Statement.part(Method.class, row.getString("method")),
                row.getObject("reviewed_on", LocalDate.class),
                row.getString("email"),
                row.getString("telephone"),
                Texts.column(row, "body"),
                row.getString("body_address"),
                row.getString("body_website"),
                row.getString("body_email"));
    }
}
