package org.cablestats.method;

import org.cablestats.finding.Difference;
import org.cablestats.finding.Share;

/**
 * How often a word is found in a group and in the others.
 *
 * @param inGroup how often in the group
 * @param ofGroup all words of the group, at least 1
 * @param inOthers how often in the others
 * @param ofOthers all words of the others, at least 1
 */
record WordCounts(long inGroup, long ofGroup, long inOthers, long ofOthers) {
    /**
     * How much the word's odds in the group exceed those in the others, on the scale of the natural logarithm.
     *
     * @param prior what is added to each count of each word, so that one that is not found has odds, too
     * @param vocabulary number of different words
     */
    double logOdds(double prior, long vocabulary) {
        return odds(inGroup, ofGroup, prior, vocabulary) - odds(inOthers, ofOthers, prior, vocabulary);
    }

    private static double odds(long part, long whole, double prior, long vocabulary) {
        return Math.log((part + prior) / (whole + prior * vocabulary - part - prior));
    }

    /** The same in standard deviations, which is what words are ranked by: rare ones differ much by chance. */
    double z(double prior, long vocabulary) {
        return logOdds(prior, vocabulary) / Math.sqrt(1 / (inGroup + prior) + 1 / (inOthers + prior));
    }

    /** Pearson's chi-square of the table of four, with the sign of the difference. */
    double chiSquare() {
        return chiSquare(0);
    }

    /** The same with the correction of Yates (1934). */
    double chiSquareOfYates() {
        return chiSquare(0.5);
    }

    private double chiSquare(double correction) {
        double sum = 0;
        for (Cell cell : cells()) {
            double distance = Math.max(0, Math.abs(cell.found() - cell.expected()) - correction);
            sum += cell.expected() == 0 ? 0 : distance * distance / cell.expected();
        }
        return signed(sum);
    }

    /** Dunning's log-likelihood ratio (1993), with the sign of the difference. */
    double g2() {
        double sum = 0;
        for (Cell cell : cells()) {
            sum += cell.found() == 0 ? 0 : cell.found() * Math.log(cell.found() / cell.expected());
        }
        return signed(2 * sum);
    }

    /** The shares that the word has: what may be said is asked of these. */
    Difference difference() {
        return new Difference(new Share(inOthers, ofOthers), new Share(inGroup, ofGroup));
    }

    private double signed(double size) {
        return difference().value() < 0 ? -size : size;
    }

    private Cell[] cells() {
        return new Cell[] {
            cell(inGroup, ofGroup, inGroup + inOthers),
            cell(inOthers, ofOthers, inGroup + inOthers),
            cell(ofGroup - inGroup, ofGroup, ofGroup + ofOthers - inGroup - inOthers),
            cell(ofOthers - inOthers, ofOthers, ofGroup + ofOthers - inGroup - inOthers)
        };
    }

    private Cell cell(long found, long row, long column) {
        return new Cell(found, (double) row * column / (ofGroup + ofOthers));
    }

    /** One of the four: what is found, and what would be if the word were as frequent in both. */
    private record Cell(double found, double expected) {}
}
