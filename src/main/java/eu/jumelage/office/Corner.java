package eu.jumelage.office;

/** A page of a module that stands beside the records of an area and is found from there. */
public interface Corner {

    Area area();

    String path();

    /** Its name, as a key of the interface's words. */
    String words();
}
