package eu.jumelage.portal.pages;

import java.util.List;

/** All series, projects, networks or disruptions, by name. */
public record ContentsPage(Frame frame, List<Entry> entries) implements PortalPage {
    /**
     * @param remark what is said behind the name; may be empty
     * @param example whether it was invented
     */
    public record Entry(String name, String path, String remark, boolean example) {}
}
