package org.cablestats.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.Reason;
import org.cablestats.fault.UsageException;

/**
 * Writes a corpus of invented cables about invented people in the real layouts. Same arguments, same bytes.
 *
 * <p>Years, posts, levels, kinds of header and tags come in the published shares. On top of them the sample tells three stories
 * that reports should find:
 *
 * <ol>
 *   <li>From June to August 2007 there are about five times as many counter-narcotics cables as usual; the surplus comes from
 *       Dushanbe, Bishkek, Astana, La Paz, Lima and Bogota.
 *   <li>At Embassy Wellington the share of secret cables rises from 2 per cent in 2005 to 50 per cent in 2009. The post has eight
 *       times its weight, so that this can be seen.
 *   <li>The posts along two routes, Kabul, Dushanbe, Astana and Moscow, and Bogota, Caracas and Mexico, write several times as often
 *       about border security and narcotics as others do.
 * </ol>
 *
 * <p>The files hold what a load has to bear as well: cables in two layouts, repeated records, ids that are known to be wrong, an
 * unknown level, an impossible date, and five records that cannot be read. A sample of fewer than 50 cables has none of these.
 */
public final class SampleCorpus {
    private SampleCorpus() {}

    /**
     * Writes {@code cables.csv}, {@code pages/} and {@code texts/}.
     *
     * @param folder made where missing
     * @param cables number of distinct cables in all layouts together, at least 1
     * @param seed of every random choice
     * @return the files and folders to load
     * @throws UsageException where there are too few cables, or a folder holds other files than this sample's
     * @throws MachineException where a file cannot be written
     */
    public static List<Path> write(Path folder, int cables, long seed) {
        if (cables < 1) {
            throw new UsageException("Invalid number of cables: " + cables + " (expected at least 1)");
        }
        SampleFiles files = new SampleFiles(folder, SamplePlan.of(cables, seed), seed);
        try {
            return files.write();
        } catch (IOException e) {
            throw new MachineException("Cannot write the sample into " + folder + ": " + Reason.of(e), e);
        }
    }
}
