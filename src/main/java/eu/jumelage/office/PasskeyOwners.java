package eu.jumelage.office;

import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;

/** The accounts as Spring Security's WebAuthn knows them. */
record PasskeyOwners(Accounts accounts) implements PublicKeyCredentialUserEntityRepository {

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
        return accounts.find(KeptPasskeys.uuid(id)).map(PasskeyOwners::owner).orElse(null);
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String email) {
        return accounts.byEmail(email).map(PasskeyOwners::owner).orElse(null);
    }

    @Override
    public void save(PublicKeyCredentialUserEntity owner) {
        throw new UnsupportedOperationException("Accounts are made elsewhere");
    }

    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException("Accounts are never deleted");
    }

    private static PublicKeyCredentialUserEntity owner(Account account) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(KeptPasskeys.bytes(account.id()))
                .name(account.email())
                .displayName(account.name())
                .build();
    }
}
