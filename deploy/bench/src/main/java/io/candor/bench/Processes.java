package io.candor.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;

/** CPU time and resident memory of a tree of processes, as Linux accounts for them in /proc. */
final class Processes {

  private static final long TICKS_A_SECOND = 100;
  private final Set<Long> roots;

  Processes(Set<Long> roots) {
    this.roots = Set.copyOf(roots);
  }

  /** CPU used so far by all of them, user and system, in ms. */
  double cpuMillis() {
    return all().mapToDouble(Processes::cpuTicks).sum() * 1000.0 / TICKS_A_SECOND;
  }

  /**
   * Proportional set size of all of them in MiB: pages that PostgreSQL's processes share count
   * once. Where the kernel does not tell it, resident set size.
   */
  double proportionalMiB() {
    return all().mapToDouble(Processes::proportionalKiB).sum() / 1024.0;
  }

  /** The sum of their resident set sizes in MiB: shared pages count for each that has them. */
  double residentMiB() {
    return all().mapToDouble(Processes::residentKiB).sum() / 1024.0;
  }

  private LongStream all() {
    var found = new HashSet<Long>(roots);
    for (long root : roots) {
      ProcessHandle.of(root).ifPresent(p -> p.descendants().forEach(d -> found.add(d.pid())));
    }
    return found.stream().mapToLong(Long::longValue);
  }

  private static double cpuTicks(long pid) {
    var stat = lines(Path.of("/proc/" + pid + "/stat"));
    if (stat.isEmpty()) {
      return 0;
    }
    // the command's name may hold blanks: fields count from behind its closing bracket
    var fields = stat.getFirst().substring(stat.getFirst().lastIndexOf(')') + 2).split(" ");
    return Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
  }

  private static double proportionalKiB(long pid) {
    var rollup = lines(Path.of("/proc/" + pid + "/smaps_rollup"));
    return rollup.stream()
        .filter(line -> line.startsWith("Pss:"))
        .mapToDouble(Processes::kiB)
        .findFirst()
        .orElseGet(() -> residentKiB(pid));
  }

  private static double residentKiB(long pid) {
    return lines(Path.of("/proc/" + pid + "/status")).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToDouble(Processes::kiB)
        .findFirst()
        .orElse(0);
  }

  private static double kiB(String line) {
    return Double.parseDouble(line.replaceAll("[^0-9]", ""));
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
