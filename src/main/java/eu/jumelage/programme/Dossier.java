package eu.jumelage.programme;

import java.util.List;
import java.util.Optional;

/**
 * The file of an activity: what came of it, who was there, what it cost and what was promised. Only the recap is
 * public.
 */
public record Dossier(
        Optional<Recap> recap,
        List<HeadCount> headCounts,
        Optional<PersonnelExchange> exchange,
        Optional<Protocol> protocol,
        List<CostItem> costs,
        List<Commitment> commitments) {}
