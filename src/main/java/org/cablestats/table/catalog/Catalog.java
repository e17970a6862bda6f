package org.cablestats.table.catalog;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.apache.iceberg.CatalogUtil;
import org.apache.iceberg.PartitionSpec;
import org.apache.iceberg.Table;
import org.apache.iceberg.TableProperties;
import org.apache.iceberg.catalog.SupportsNamespaces;
import org.apache.iceberg.catalog.TableIdentifier;
import org.apache.iceberg.exceptions.AlreadyExistsException;
import org.cablestats.fault.MachineException;
import org.cablestats.store.StoreSettings;
import org.cablestats.table.schema.SnapshotRow;
import org.cablestats.table.schema.StoredTable;
import org.cablestats.table.snapshot.Derivation;
import org.cablestats.table.snapshot.Published;
import org.cablestats.table.snapshot.Snapshot;
import org.cablestats.table.snapshot.Unpublished;

/** The tables of a warehouse through Iceberg's own interface: opens in a moment, without Spark. */
public record Catalog(WarehouseFolder folder, org.apache.iceberg.catalog.Catalog iceberg) implements AutoCloseable {
    /** The branch that readers see. */
    public static final String MAIN = "main";

    private static final String CONFIRMED = "cablestats.confirmed-derivation";

    private static final Map<String, String> TABLE_PROPERTIES = Map.ofEntries(
            Map.entry("format-version", "2"),
            Map.entry("write.parquet.compression-codec", "zstd"),
            // Level 3, the default, makes files that are a seventh smaller and costs a load a twentieth of its time.
            Map.entry("write.parquet.compression-level", "1"),
            // 32 to 128 MB a file; date order within, so that minimum and maximum prune (no partitions: 45 files of 1.4
            // MB).
            Map.entry("write.target-file-size-bytes", "134217728"),
            // The texts never go through a shuffle: writing is the dearest part of a load.
            Map.entry("write.distribution-mode", "none"),
            Map.entry("write.delete.distribution-mode", "none"),
            // Files that any Parquet reader can use need no delete files beside them.
            Map.entry("write.delete.mode", "copy-on-write"),
            Map.entry("write.metadata.delete-after-commit.enabled", "true"),
            Map.entry("write.metadata.previous-versions-max", "20"),
            Map.entry(SchemaUpdate.PROPERTY, Integer.toString(StoredTable.SCHEMA)));

    /** Columns of {@code cables} whose values are all different or nearly so: looking for repeated ones is a tenth of the time of writing. */
    private static final List<String> WITHOUT_DICTIONARY = List.of(
            "id",
            "raw_id",
            "subject",
            "header",
            "body",
            "source_position",
            "content_digest",
            "paragraphs.element.start",
            "paragraphs.element.end",
            "spans.element.start",
            "spans.element.end");

    public static Catalog open(WarehouseFolder folder) {
        return new Catalog(
                folder,
                CatalogUtil.buildIcebergCatalog(
                        StoredTable.CATALOG, folder.catalogProperties(), StoreSettings.configuration()));
    }

    /** Makes the tables that are missing: all of them at first, the rest of them after a kill at that moment. */
    public void createMissingTables() {
        SupportsNamespaces namespaces = (SupportsNamespaces) iceberg;
        if (!namespaces.namespaceExists(StoredTable.NAMESPACE)) {
            namespaces.createNamespace(StoredTable.NAMESPACE);
        }
        // To ask for each reads its metadata.
        List<TableIdentifier> present = iceberg.listTables(StoredTable.NAMESPACE);
        for (StoredTable table : StoredTable.values()) {
            if (!present.contains(table.identifier())) {
                create(table);
            }
        }
    }

    /** Adds the columns that tables of an earlier program lack, and says of all what this program says. */
    public void updateColumns() {
        for (StoredTable table : StoredTable.values()) {
            SchemaUpdate.run(table, load(table));
        }
    }

    private void create(StoredTable table) {
        verifyNew(table);
        try {
            iceberg.createTable(
                    table.identifier(), table.schema(), PartitionSpec.unpartitioned(), null, properties(table));
        } catch (AlreadyExistsException e) {
            // Another process, opening the same warehouse, was quicker: the table is the same.
            load(table).refresh();
        }
    }

    // A catalog that was damaged may have lost the name of a table, and a new one would hide its rows.
    private void verifyNew(StoredTable table) {
        if (folder.hasData(table)) {
            throw new MachineException("Cannot open warehouse '" + folder.place()
                    + "': its catalog no longer names the table " + table.label() + ", whose rows are in '"
                    + folder.place() + "/" + folder.data(table) + "'; " + WarehouseFolder.COPY);
        }
    }

    private static Map<String, String> properties(StoredTable table) {
        Map<String, String> properties = new HashMap<>(TABLE_PROPERTIES);
        if (table == StoredTable.CABLES) {
            WITHOUT_DICTIONARY.forEach(column ->
                    properties.put(TableProperties.PARQUET_DICT_ENCODING_ENABLED_COLUMN_PREFIX + column, "false"));
        }
        return properties;
    }

    /** Forgets the tables of a warehouse that is removed; its files are the folder's. */
    public void forgetTables() {
        for (StoredTable table : StoredTable.values()) {
            iceberg.dropTable(table.identifier(), false);
        }
    }

    public Table load(StoredTable table) {
        return iceberg.loadTable(table.identifier());
    }

    /**
     * Published states by their load, oldest first. Not found by walking back from the current one: where one expired, a tag
     * may still keep the one before it.
     */
    public List<Published> published() {
        Table cables = load(StoredTable.CABLES);
        Set<Long> unpublished = Unpublished.snapshots(cables);
        Map<Integer, Published> published = new TreeMap<>();
        StreamSupport.stream(cables.snapshots().spliterator(), false)
                .filter(snapshot -> !unpublished.contains(snapshot.snapshotId()))
                .sorted(Comparator.comparingLong(org.apache.iceberg.Snapshot::sequenceNumber))
                .flatMap(snapshot -> Published.of(snapshot).stream())
                // Of two snapshots of one load the later one holds the same rows in fewer files.
                .forEach(state -> published.put(state.ordinal(), state));
        return List.copyOf(published.values());
    }

    /** How many commits made the tables what readers see of them: any of them raises it. */
    public long commits() {
        return Arrays.stream(StoredTable.values())
                .map(table -> load(table).currentSnapshot())
                .filter(Objects::nonNull)
                .mapToLong(org.apache.iceberg.Snapshot::sequenceNumber)
                .sum();
    }

    /** The published state of a load. */
    public Published published(int ordinal) {
        return published().stream()
                .filter(published -> published.ordinal() == ordinal)
                .findFirst()
                .orElseThrow();
    }

    /** A published state as a row. */
    public SnapshotRow row(Snapshot snapshot) {
        Derivation derivation = derivation(snapshot);
        return new SnapshotRow(snapshot.ordinal(), derivation.dictionary(), derivation.model());
    }

    /** What the columns of a published state were derived by: what its load said, or what was confirmed of it since. */
    public Derivation derivation(Snapshot snapshot) {
        String confirmed = load(StoredTable.CABLES).properties().getOrDefault(CONFIRMED, "");
        String prefix = snapshot.ordinal() + " ";
        return confirmed.startsWith(prefix)
                ? Derivation.read(confirmed.substring(prefix.length()))
                : snapshot.derivation();
    }

    /** Remembers that another derivation gives the columns of a state just as well. */
    public void confirm(Snapshot snapshot, Derivation derivation) {
        load(StoredTable.CABLES)
                .updateProperties()
                .set(CONFIRMED, snapshot.ordinal() + " " + derivation.written())
                .commit();
    }

    @Override
    public void close() {
        if (iceberg instanceof AutoCloseable closeable) {
            try {
                closeable.close();
            } catch (Exception e) {
                throw new MachineException("Cannot close the catalog: " + e.getMessage(), e);
            }
        }
    }
}
