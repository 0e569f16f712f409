package eu.jumelage.office;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;

/** The passkeys as Spring Security's WebAuthn reads and writes them. */
final class KeptPasskeys implements UserCredentialRepository {

    private final JdbcClient sql;
    private final InstantSource time;

    KeptPasskeys(JdbcClient sql, InstantSource time) {
        this.sql = sql;
        this.time = time;
    }

    @Override
    public void save(CredentialRecord passkey) {
        sql.sql("""
                insert into office.passkey (id, account, label, public_key, signatures, verifies_user,
                    may_be_backed_up, backed_up, transports, attestation, client_data, made_at, used_at)
                values (:id, :account, :label, :publicKey, :signatures, :verifiesUser,
                    :mayBeBackedUp, :backedUp, :transports, :attestation, :clientData, :now, :now)
                on conflict (id) do update
                set signatures = excluded.signatures, backed_up = excluded.backed_up,
                    verifies_user = excluded.verifies_user, used_at = excluded.used_at""")
                .param("id", passkey.getCredentialId().getBytes())
                .param("account", uuid(passkey.getUserEntityUserId()))
                .param("label", passkey.getLabel())
                .param("publicKey", passkey.getPublicKey().getBytes())
                .param("signatures", passkey.getSignatureCount())
                .param("verifiesUser", passkey.isUvInitialized())
                .param("mayBeBackedUp", passkey.isBackupEligible())
                .param("backedUp", passkey.isBackupState())
                .param(
                        "transports",
                        passkey.getTransports().stream()
                                .map(AuthenticatorTransport::getValue)
                                .toArray(String[]::new))
                .param("attestation", bytes(passkey.getAttestationObject()))
                .param("clientData", bytes(passkey.getAttestationClientDataJSON()))
                .param("now", time.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void delete(Bytes id) {
        sql.sql("delete from office.passkey where id = :id")
                .param("id", id.getBytes())
                .update();
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return sql.sql("""
                select id, account, label, public_key, signatures, verifies_user, may_be_backed_up, backed_up,
                    transports, attestation, client_data, made_at, used_at
                from office.passkey where id = :id""")
                .param("id", id.getBytes())
                .query(KeptPasskeys::read)
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes account) {
        return sql.sql("""
                select id, account, label, public_key, signatures, verifies_user, may_be_backed_up, backed_up,
                    transports, attestation, client_data, made_at, used_at
                from office.passkey where account = :account""")
                .param("account", uuid(account))
                .query(KeptPasskeys::read)
                .list();
    }

    private static CredentialRecord read(ResultSet row, int number) throws SQLException {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("id")))
                .userEntityUserId(bytes(row.getObject("account", UUID.class)))
                .label(row.getString("label"))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .signatureCount(row.getLong("signatures"))
                .uvInitialized(row.getBoolean("verifies_user"))
                .backupEligible(row.getBoolean("may_be_backed_up"))
                .backupState(row.getBoolean("backed_up"))
                .transports(Arrays.stream((String[]) row.getArray("transports").getArray())
                        .map(AuthenticatorTransport::valueOf)
                        .collect(Collectors.toSet()))
                .attestationObject(new Bytes(row.getBytes("attestation")))
                .attestationClientDataJSON(new Bytes(row.getBytes("client_data")))
                .created(instant(row, "made_at"))
                .lastUsed(instant(row, "used_at"))
                .build();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    private static byte[] bytes(@Nullable Bytes given) {
        return given == null ? new byte[0] : given.getBytes();
    }

    static Bytes bytes(UUID account) {
        return new Bytes(ByteBuffer.allocate(16)
                .putLong(account.getMostSignificantBits())
                .putLong(account.getLeastSignificantBits())
                .array());
    }

    static UUID uuid(Bytes account) {
        var buffer = ByteBuffer.wrap(account.getBytes());
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
