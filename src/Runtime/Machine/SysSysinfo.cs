using CSockTranslate.Runtime.Processes;

namespace CSockTranslate.Runtime;

/// <summary><c>sys/sysinfo.h</c> (sysinfo(2), get_nprocs(3)).</summary>
public static unsafe class SysSysinfo
{
    /// <summary>How far the loads are shifted to the left.</summary>
    public const int SI_LOAD_SHIFT = 16;

    /// <summary>Tells the state of the machine; -1 with errno set (sysinfo(2)).</summary>
    public static int sysinfo(sysinfo* info) => CallResult.Report(CProcess.Current.Host.MachineState(info));

    /// <summary>How many processors are in use (get_nprocs(3)).</summary>
    public static int get_nprocs() => (int)Unistd.sysconf(Unistd._SC_NPROCESSORS_ONLN);

    /// <summary>How many processors there are (get_nprocs(3)).</summary>
    public static int get_nprocs_conf() => (int)Unistd.sysconf(Unistd._SC_NPROCESSORS_CONF);

    /// <summary>How many pages of memory there are (get_phys_pages(3)).</summary>
    public static long get_phys_pages() => Unistd.sysconf(Unistd._SC_PHYS_PAGES);

    /// <summary>How many pages of memory are free (get_phys_pages(3)).</summary>
    public static long get_avphys_pages() => Unistd.sysconf(Unistd._SC_AVPHYS_PAGES);
}
