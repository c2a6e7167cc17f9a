/* major, minor and makedev */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.SysStat;
using static CSockTranslate.Runtime.SysSysmacros;
using dev_t = ulong;

internal static unsafe class DeviceNumbers
{
    static readonly uint* numbers = StaticStorage.Create<uint>([0, 0, 1, 3, 8, 1, 259, 300, 4095, 255, 0xfffff, 0xfffff, 0x12345678, 0x9abcdef0u]);

    static int main()
    {
        stat st;

        for (int i = 0; i < 7; i++)
        {
            dev_t device = gnu_dev_makedev((numbers + i * 2)[0], (numbers + i * 2)[1]);
            uint gnu_dev_minorResult = gnu_dev_minor(device);
            printf("%#lx %u %u\n"u8, device, gnu_dev_major(device), gnu_dev_minorResult);
        }
        stat("/dev/null"u8, &st);
        uint gnu_dev_minorResult2 = gnu_dev_minor(st.st_rdev);
        printf("null is %u %u\n"u8, gnu_dev_major(st.st_rdev), gnu_dev_minorResult2);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
