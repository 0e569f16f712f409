package eu.jumelage.partnerships;

import eu.jumelage.web.Installations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Hides, in the transaction of one test, whatever other tests have left in the register that all share. */
final class EmptyRegister {

    private EmptyRegister() {}

    static void open(JdbcClient sql, Installations installations) {
        sql.sql("update partnerships.city set home = false where home").update();
        sql.sql("delete from partnerships.city_identifier").update();
        sql.sql("update partnerships.partnership set publication = 'withdrawn'").update();
        sql.sql("delete from partnerships.network_member").update();
        sql.sql("delete from web.address").update();
        installations.setUp(Example.installation());
    }
}
