package eu.jumelage.office;

import java.util.List;

/** A module that knows of things which want the office's attention. */
public interface Wishing {

    /** The most urgent first, at most so many of each topic. */
    List<Wish> wishes(Member member, int most);
}
