package eu.jumelage.office;

import eu.jumelage.web.Language;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who has an account in the office, and with which roles. */
@Component
@Transactional
public class Accounts {

    static final String KIND = "account";
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@]{1,190}");

    private final JdbcClient sql;
    private final AuditTrail audit;
    private final Sessions sessions;
    private final InstantSource time;

    Accounts(JdbcClient sql, AuditTrail audit, Sessions sessions, InstantSource time) {
        this.sql = sql;
        this.audit = audit;
        this.sessions = sessions;
        this.time = time;
    }

    /** All of them, by name. */
    @Transactional(readOnly = true)
    public List<Account> all() {
        return sql.sql("""
                select id, email, name, language, roles, password_hash is not null as has_password, joined_at, disabled_at
                from office.account order by lower(name), id""").query(AccountRows::read).list();
    }

    @Transactional(readOnly = true)
    public Optional<Account> find(UUID id) {
        return sql.sql("""
                select id, email, name, language, roles, password_hash is not null as has_password, joined_at, disabled_at
                from office.account where id = :id""").param("id", id).query(AccountRows::read).optional();
    }

    /** By the e-mail address as somebody types it. */
    @Transactional(readOnly = true)
    public Optional<Account> byEmail(String typed) {
        return sql.sql("""
                select id, email, name, language, roles, password_hash is not null as has_password, joined_at, disabled_at
                from office.account where email = :email""")
                .param("email", address(typed))
                .query(AccountRows::read)
                .optional();
    }

    /** Nobody has an account yet. */
    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return !sql.sql("select exists (select from office.account)")
                .query(Boolean.class)
                .single();
    }

    /** Somebody who joins by an invitation; empty if the address is taken. */
    Optional<Account> invite(@Nullable Member by, String email, Set<Role> roles, Language language) {
        var account =
                new Account(UUID.randomUUID(), address(email), address(email), language, roles, false, null, null);
        if (!insert(account)) {
            return Optional.empty();
        }
        audit.note(by, "invited", KIND, account.id(), account.email(), Map.of(), shown(account));
        return Optional.of(account);
    }

    /** The account that the city's identity provider vouches for. */
    Account vouchedFor(String email, String name, Set<Role> roles, Language language) {
        Account known = byEmail(email).orElse(null);
        if (known == null) {
            var made =
                    new Account(UUID.randomUUID(), address(email), name, language, roles, false, time.instant(), null);
            insert(made);
            audit.note(null, "made-by-provider", KIND, made.id(), made.name(), Map.of(), shown(made));
            return made;
        }
        if (known.joinedAt() == null) {
            join(known, name);
        }
        if (known.disabledAt() == null && !known.roles().equals(roles)) {
            return switch (changeRoles(null, known, roles)) {
                case Changing.Changed(var changed) -> changed;
                case Changing.LastAdministrator(var same) -> same;
                case Changing.OwnAccount(var same) -> same;
            };
        }
        return find(known.id()).orElse(known);
    }

    /** Gives somebody other roles; it counts from their next page on. */
    public Changing changeRoles(@Nullable Member by, Account account, Set<Role> roles) {
        oneAfterTheOther();
        if (!roles.contains(Role.ADMINISTRATOR) && isLastAdministrator(account)) {
            return new Changing.LastAdministrator(account);
        }
        sql.sql("update office.account set roles = :roles where id = :id")
                .param("roles", AccountRows.array(roles))
                .param("id", account.id())
                .update();
        audit.note(
                by,
                "roles-changed",
                KIND,
                account.id(),
                account.name(),
                Map.of("roles", AccountRows.joined(account.roles())),
                Map.of("roles", AccountRows.joined(roles)));
        return new Changing.Changed(find(account.id()).orElse(account));
    }

    /** Ends all that they have open, and lets them in no more. */
    public Changing disable(Member by, Account account) {
        oneAfterTheOther();
        if (by.id().equals(account.id())) {
            return new Changing.OwnAccount(account);
        }
        if (isLastAdministrator(account)) {
            return new Changing.LastAdministrator(account);
        }
        sql.sql("update office.account set disabled_at = :now where id = :id and disabled_at is null")
                .param("now", now())
                .param("id", account.id())
                .update();
        sql.sql("delete from office.personal_link where account = :id")
                .param("id", account.id())
                .update();
        sql.sql("delete from office.subscription where account = :id")
                .param("id", account.id())
                .update();
        sessions.endAll(account.email());
        audit.note(by, "disabled", KIND, account.id(), account.name(), Map.of(), Map.of());
        return new Changing.Changed(find(account.id()).orElse(account));
    }

    /** Lets them in again, with the roles and the password that they had. */
    public Changing enable(Member by, Account account) {
        sql.sql("update office.account set disabled_at = null where id = :id")
                .param("id", account.id())
                .update();
        audit.note(by, "enabled", KIND, account.id(), account.name(), Map.of(), Map.of());
        return new Changing.Changed(find(account.id()).orElse(account));
    }

    /** By what name and in which language the office speaks to them. */
    public void describe(Member who, String name, Language language) {
        sql.sql("update office.account set name = :name, language = :language where id = :id")
                .param("name", name.strip())
                .param("language", language.tag())
                .param("id", who.id())
                .update();
        audit.note(
                who,
                "described",
                KIND,
                who.id(),
                name.strip(),
                Map.of("name", who.name(), "language", who.language().tag()),
                Map.of("name", name.strip(), "language", language.tag()));
    }

    boolean insert(Account account) {
        return sql.sql("""
                insert into office.account (id, email, name, language, roles, made_at, joined_at)
                values (:id, :email, :name, :language, :roles, :now, :joinedAt)
                on conflict (email) do nothing""")
                        .param("id", account.id())
                        .param("email", account.email())
                        .param("name", account.name())
                        .param("language", account.language().tag())
                        .param("roles", AccountRows.array(account.roles()))
                        .param("now", now())
                        .param("joinedAt", account.joinedAt() == null ? null : now())
                        .update()
                == 1;
    }

    void join(Account account, String name) {
        sql.sql("update office.account set joined_at = coalesce(joined_at, :now), name = :name where id = :id")
                .param("now", now())
                .param("name", name.strip())
                .param("id", account.id())
                .update();
    }

    /** Changes that could leave the office without an administrator wait for each other. */
    void oneAfterTheOther() {
        sql.sql("lock table office.account in share row exclusive mode").update();
    }

    private boolean isLastAdministrator(Account account) {
        return account.isActive()
                && account.roles().contains(Role.ADMINISTRATOR)
                && sql.sql("""
                        select count(*) from office.account
                        where 'administrator' = any(roles) and joined_at is not null and disabled_at is null
                            and id <> :id""").param("id", account.id()).query(Long.class).single() == 0;
    }

    static String address(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    static boolean isAddress(String typed) {
        return EMAIL.matcher(address(typed)).matches();
    }

    static Set<Role> allRoles() {
        return EnumSet.allOf(Role.class);
    }

    private static Map<String, String> shown(Account account) {
        return Map.of("email", account.email(), "roles", AccountRows.joined(account.roles()));
    }

    private OffsetDateTime now() {
        return time.instant().atOffset(ZoneOffset.UTC);
    }
}
