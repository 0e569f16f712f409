package eu.jumelage.office;

/** A sign-in of the example city, to be shown to whoever starts it; nobody else's password is ever shown. */
public record Example(String name, String email, String roles, String password) {}
