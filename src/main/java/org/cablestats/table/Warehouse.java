package org.cablestats.table;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.cablestats.disk.Access;
import org.cablestats.fault.UsageException;
import org.cablestats.packed.Spill;
import org.cablestats.store.StoreFolder;
import org.cablestats.table.catalog.Catalog;
import org.cablestats.table.catalog.CommitClock;
import org.cablestats.table.catalog.LoadLock;
import org.cablestats.table.catalog.SchemaUpdate;
import org.cablestats.table.catalog.WarehouseFolder;
import org.cablestats.table.catalog.WarehousePlace;
import org.cablestats.table.disk.ReaderLock;
import org.cablestats.table.row.RowFiles;
import org.cablestats.table.row.StoredVersion;
import org.cablestats.table.row.StoredVersions;
import org.cablestats.table.row.TableRows;
import org.cablestats.table.schema.LoadTables.LoadRow;
import org.cablestats.table.schema.StoredTable;
import org.cablestats.table.snapshot.Derivation;
import org.cablestats.table.snapshot.Published;
import org.cablestats.table.snapshot.Snapshot;
import org.cablestats.table.snapshot.SnapshotChoice;
import org.cablestats.table.snapshot.Unpublished;
import org.cablestats.table.state.Branch;
import org.cablestats.table.state.CableChange;
import org.cablestats.table.state.CableSearch;
import org.cablestats.table.state.MissingSnapshot;
import org.cablestats.table.state.StateDifference;
import org.cablestats.table.state.StateSql;
import org.jspecify.annotations.Nullable;

/** A warehouse: the tables below one place, and the engine that reads them, started when first needed. */
public final class Warehouse implements AutoCloseable {
    private final WarehouseFolder folder;
    private final Catalog catalog;
    private final EngineOptions options;
    private final EngineStart engine;
    private final boolean temporary;
    private @Nullable ReaderLock reading;
    private @Nullable SparkSession session;

    Warehouse(WarehouseFolder folder, Catalog catalog, EngineOptions options, EngineStart engine, boolean temporary) {
        this.folder = folder;
        this.catalog = catalog;
        this.options = options;
        this.engine = engine;
        this.temporary = temporary;
        this.reading = folder.reading();
    }

    /** Opens a warehouse that exists in a folder of this machine. */
    public static Warehouse open(Path folder, EngineOptions options) {
        return open(WarehousePlace.of(folder), options);
    }

    /**
     * Opens a warehouse that exists.
     *
     * @throws UsageException where the folder is missing, is no warehouse, or was moved or copied
     */
    public static Warehouse open(WarehousePlace place, EngineOptions options) {
        return open(place, options, new EngineStart(options));
    }

    /** The same for questions: the engine starts beside, which takes twice as long as opening. */
    public static Warehouse openToAsk(WarehousePlace place, EngineOptions options) {
        if (!mayBe(place, options)) {
            return open(place, options);
        }
        EngineStart engine = new EngineStart(options);
        engine.begin();
        try {
            return open(place, options, engine);
        } catch (RuntimeException | Error e) {
            engine.close();
            throw e;
        }
    }

    private static Warehouse open(WarehousePlace place, EngineOptions options, EngineStart engine) {
        WarehouseFolder existing = WarehouseFolder.existing(place, options.catalog());
        Warehouse warehouse = new Warehouse(existing, Catalog.open(existing), options, engine, false);
        try {
            warehouse.catalog.createMissingTables();
            SchemaUpdate.verify(warehouse.catalog.load(StoredTable.CABLES), existing);
            warehouse.plainState().mend();
            return warehouse;
        } catch (RuntimeException | Error e) {
            warehouse.close();
            throw e;
        }
    }

    /** Whether there may be a warehouse in a place. */
    public static boolean mayBe(WarehousePlace place, EngineOptions options) {
        return WarehouseFolder.mayBe(place, options.catalog());
    }

    /** Opens a warehouse that exists; null where the folder is missing or empty, so that one can be made there. */
    public static @Nullable Warehouse openIfMade(WarehousePlace place, EngineOptions options) {
        return WarehouseFolder.isVacant(place, options.catalog()) ? null : open(place, options);
    }

    /** Makes one in a folder of this machine where it is missing or empty. */
    public static Warehouse openOrCreate(Path folder, EngineOptions options) {
        return openOrCreate(WarehousePlace.of(folder), options);
    }

    /** Opens a warehouse and makes it first where the folder is missing or empty; made in full or not at all. */
    public static Warehouse openOrCreate(WarehousePlace place, EngineOptions options) {
        return WarehouseFolder.isVacant(place, options.catalog())
                ? NewWarehouse.at(place, options)
                : open(place, options);
    }

    /** Opens a warehouse that exists; a temporary one where the folder is missing or empty. */
    public static Warehouse openOrTemporary(WarehousePlace place, EngineOptions options) {
        return WarehouseFolder.isVacant(place, options.catalog())
                ? NewWarehouse.temporary(options)
                : open(place, options);
    }

    /** Removes everything, where nothing was ever published: a first load that failed leaves no warehouse behind. */
    public void removeIfEmpty() {
        if (snapshots().isEmpty() && catalog.load(StoredTable.LOADS).currentSnapshot() == null) {
            if (!temporary) {
                catalog.forgetTables();
            }
            close();
            if (!temporary) {
                folder.remove();
            }
        }
    }

    /** Where it lies, as the user wrote it. */
    public WarehousePlace place() {
        return folder.place();
    }

    /** Where a load keeps what it needs twice, under its lock: on the disk that has room for the rows, which every task can reach. */
    public Path stage() {
        return folder.path().resolve("stage");
    }

    /** Published states, oldest first. */
    public List<Snapshot> snapshots() {
        return catalog.published().stream().map(Published::state).toList();
    }

    private List<Snapshot> loaded() {
        List<Snapshot> snapshots = snapshots();
        if (snapshots.isEmpty()) {
            throw new UsageException("Cannot read warehouse '" + place() + "': nothing was loaded into it");
        }
        return snapshots;
    }

    /**
     * A published state.
     *
     * @param ordinal of the load that made it; null for the current one
     * @throws UsageException where there is no such state
     */
    public Snapshot snapshot(@Nullable Integer ordinal) {
        List<Snapshot> snapshots = loaded();
        if (ordinal == null) {
            return snapshots.get(snapshots.size() - 1);
        }
        return snapshots.stream()
                .filter(snapshot -> snapshot.ordinal() == ordinal)
                .findFirst()
                .orElseThrow(() -> MissingSnapshot.of(
                        ordinal, snapshots.stream().map(Snapshot::ordinal).toList(), rows(LoadRow.class)));
    }

    /**
     * A published state.
     *
     * @throws UsageException where there is no such state
     */
    public Snapshot chosen(SnapshotChoice choice) {
        if (choice instanceof SnapshotChoice.Before date) {
            List<Snapshot> states = loaded();
            return date.of(states).orElseThrow(() -> MissingSnapshot.of(date, states));
        }
        return snapshot(choice instanceof SnapshotChoice.Ordinal named ? (Integer) named.ordinal() : null);
    }

    /** The session of this warehouse; starts the engine at the first call. */
    public SparkSession session() {
        if (session == null) {
            session = newSession();
        }
        return session;
    }

    /** The engine without its SQL, which takes longer to start than a small load takes. */
    public JavaSparkContext spark() {
        return engine.get().spark();
    }

    /** Ends what the engine is at, from any thread: what was asked of it fails. */
    public void stopWork() {
        engine.stopWork();
    }

    /** A session with views of its own. */
    public SparkSession newSession() {
        return engine.get().session(folder.catalogProperties());
    }

    /** Makes the function {@code topics_of} known to a session. Not known to all, as to read the dictionary takes a while. */
    public void registerTopics(SparkSession in) {
        TopicsFunction.register(in, options.dictionary().get());
    }

    /** Makes a session that the engine made for somebody else like one of the warehouse's own, until it is {@link #release released}. */
    public void equip(SparkSession other) {
        Engine.equip(other, folder.catalogProperties());
    }

    /** Ends that, but for the catalog and the functions. */
    public static void release(SparkSession other) {
        other.conf().unset(Engine.OWN);
    }

    /** Whether the program made a session, or equips it at the moment. */
    public static boolean isOwn(SparkSession any) {
        return any.conf().contains(Engine.OWN);
    }

    /** Whether questions may do more than ask this warehouse: run programs, read files, call Java. */
    public boolean allowsUnsafeSql() {
        return options.unsafeSql();
    }

    /** A table's current rows. */
    public Dataset<Row> read(StoredTable table) {
        return session().table(table.qualified());
    }

    /** The same in a session, null in the columns that the program lacked which wrote it. */
    public Dataset<Row> read(StoredTable table, SparkSession in) {
        return KnownColumns.of(table, in);
    }

    /** The cables of a published state, as SQL that names them in a {@code FROM} clause; {@link Branch#cables} of one that is not. */
    public String cablesOf(Snapshot snapshot) {
        return StateSql.of(
                catalog.load(StoredTable.CABLES),
                catalog.published(snapshot.ordinal()).snapshotId());
    }

    /** The table whose rows are records of a class, read and written without the engine. */
    public <R extends Record> TableRows<R> rows(Class<R> row) {
        return rows(StoredTable.of(row), row);
    }

    /** A table whatever its rows. */
    public TableRows<?> rows(StoredTable table) {
        return rows(table, table.row());
    }

    /** A table, of which some columns are read. */
    public <R extends Record> TableRows<R> rows(StoredTable table, Class<R> columns) {
        return new TableRows<>(catalog.load(table), table, columns);
    }

    /** Looks for single cables of a published state, without the engine. */
    public CableSearch search(Snapshot snapshot) {
        return new CableSearch(
                catalog.load(StoredTable.CABLES),
                catalog.published(snapshot.ordinal()).snapshotId());
    }

    /** How a published state differs from another, without the engine. */
    public List<CableChange> changes(Snapshot before, Snapshot after) {
        return difference(before, after).changes();
    }

    /** The same, of which more may be asked. */
    public StateDifference difference(Snapshot before, Snapshot after) {
        return new StateDifference(
                catalog.load(StoredTable.CABLES),
                catalog.published(before.ordinal()).snapshotId(),
                catalog.published(after.ordinal()).snapshotId());
    }

    /**
     * What the current state of {@code cables} holds, without texts, by id.
     *
     * @param spill open as long as they are read
     */
    public Iterator<StoredVersion> versions(Spill spill) {
        return StoredVersions.read(catalog.load(StoredTable.CABLES), Catalog.MAIN, spill);
    }

    /** The files of {@code cables}, read and written without the engine's SQL. */
    public RowFiles files() {
        return RowFiles.of(catalog.load(StoredTable.CABLES), StoredTable.CABLES);
    }

    /** Takes the lock that a load holds from its first to its last step; others are told the command, as it is typed. */
    public LoadLock lock(String command) {
        verifyClock();
        return folder.lock(command, options.patience());
    }

    /** Adds the columns that the tables of an earlier program lack, and comments all; for a load, under its lock. */
    public void updateColumns() {
        catalog.updateColumns();
    }

    /** Sees that the clock lets a commit be made. */
    public void verifyClock() {
        CommitClock.verify(folder, catalog, Instant.now());
    }

    /** What the columns of the current state were derived by; null where nothing was loaded yet. */
    public @Nullable Derivation derivation() {
        return snapshots().isEmpty() ? null : derivation(snapshot(null));
    }

    /** What the columns of a published state were derived by. */
    public Derivation derivation(Snapshot snapshot) {
        return catalog.derivation(snapshot);
    }

    /** Remembers that another derivation gives the columns of the current state just as well. */
    public void confirm(Derivation derivation) {
        catalog.confirm(snapshot(null), derivation);
    }

    /** A line of its own for the load of this ordinal. */
    public Branch branch(int ordinal) {
        return Branch.create(catalog, Unpublished.ofLoad(ordinal));
    }

    /** Lets go of the lock that says that this process reads, for as long as a work takes that removes files. */
    public <T> T withoutReading(Supplier<T> work) {
        if (reading != null) {
            reading.close();
        }
        try {
            return work.get();
        } finally {
            reading = folder.reading();
        }
    }

    public Catalog catalog() {
        return catalog;
    }

    public WarehouseFolder folder() {
        return folder;
    }

    /** Makes {@code parquet/} show the current state, after what was committed under the load's lock. */
    public void publishParquet() {
        plainState().show();
    }

    /** {@code parquet/}: links to the files where they are this machine's, else their names. */
    public PlainState plainState() {
        StoreFolder remote = folder.remote();
        return remote == null
                ? new ParquetFolder(folder, catalog)
                : new ParquetManifest(remote, folder.store(), catalog);
    }

    /** Ends the engine. */
    @Override
    public void close() {
        engine.close();
        catalog.close();
        if (reading != null) {
            reading.close();
            reading = null;
        }
        if (temporary) {
            folder.remove();
        }
    }

    /**
     * Writes the reference tables as plain Parquet.
     *
     * @return the file beside them that cables are for, in a folder that is there
     */
    public Path exportReference(Path target) throws IOException {
        return new PlainParquet(catalog, target, Access.like(target)).writeWithoutCables(StoredTable.REFERENCE);
    }

    /** Writes the cables of a published state, and the reference tables, as plain Parquet for whoever may read the folder. */
    public void export(Snapshot snapshot, Path target) throws IOException {
        new PlainParquet(catalog, target, Access.like(target)).write(snapshot.ordinal(), StoredTable.REFERENCE);
    }
}
