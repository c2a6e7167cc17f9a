using CSockTranslate.Runtime;
using static Device;
using static Disk;
using static Net;

internal static unsafe class Bus
{
    internal static readonly device** bus = (device**)StaticStorage.PointersTo(disk);
    internal static readonly driver** drivers = (driver**)StaticStorage.PointersTo(net_driver, disk_driver, null);
    internal static readonly int* probes = StaticStorage.Allocate<int>(1);

    /* A table of functions of other files. */
    static readonly delegate*<device*, int>* probe_table = (delegate*<device*, int>*)StaticStorage.PointersTo((delegate*<device*, int>)&generic_probe, null);

    internal static int generic_probe(device* device)
    {
        (*probes)++;
        return probe_table[1] != null ? 0 : device->id + 100;
    }
}
