using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static Bus;
using static Device;
using static Disk;

internal static unsafe class Program
{
    /* Addresses of what other files have. */
    static readonly int** watched = (int**)StaticStorage.PointersTo(disk_status, probes);
    static device** start = bus;

    static int main()
    {
        for (device* d = *start; d != null; d = d->next)
        {
            int value = d->driver->probe(d);
            printf("%d %s %d"u8, d->id, d->driver->name, value);
            printf(" status %d, else %s\n"u8, *d->status, d->driver->fallback->name);
        }
        for (int i = 0; drivers[i] != null; i++)
            printf("%s%s"u8, i != 0 ? ", "u8 : ""u8, drivers[i]->name);
        printf("\n%d %d\n"u8, *watched[0], *watched[1]);
        printf("%d\n"u8, disk_driver->fallback->fallback == disk_driver);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
