using CSockTranslate.Runtime;
using static Bus;
using static Device;
using static Net;

internal static unsafe class Disk
{
    internal static readonly int* disk_status = StaticStorage.Create<int>([7]);

    static int disk_probe(device* device)
    {
        (*probes)++;
        *device->status += 1;
        return device->id * 10;
    }

    /* Names the network's driver, whose file names this one's. */
    internal static readonly driver* disk_driver = StaticStorage.Allocate<driver>(1);

    internal static readonly device* disk = StaticStorage.Allocate<device>(1);

    static Disk()
    {
        *disk_driver = new driver { name = "disk"u8.ToPointer(), probe = &disk_probe, fallback = net_driver };
        *disk = new device { id = 1, driver = disk_driver, next = net, status = disk_status };
    }
}
