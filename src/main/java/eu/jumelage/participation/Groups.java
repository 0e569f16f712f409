package eu.jumelage.participation;

/**
 * Whether one person can sign up several, such as a class or a delegation.
 *
 * @param most with the person who signs up; 1: everybody for themselves
 * @param named whether the form asks what the others are called
 */
public record Groups(int most, boolean named) {

    public static final int MOST = 500;
    public static final Groups NONE = new Groups(1, false);

    public Groups {
        if (most < 1 || most > MOST) {
            throw new IllegalArgumentException("No size of a group: " + most);
        }
    }

    public boolean allowed() {
        return most > 1;
    }
}
