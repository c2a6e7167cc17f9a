using CSockTranslate.Runtime.Files;

namespace CSockTranslate.Runtime;

/// <summary><c>sys/sysmacros.h</c> (makedev(3)).</summary>
public static class SysSysmacros
{
    /// <summary>The major number of a device.</summary>
    public static uint gnu_dev_major(ulong dev) => DeviceNumber.Major(dev);

    /// <summary>The minor number of a device.</summary>
    public static uint gnu_dev_minor(ulong dev) => DeviceNumber.Minor(dev);

    /// <summary>The number of a device.</summary>
    public static ulong gnu_dev_makedev(uint major, uint minor) => DeviceNumber.Make(major, minor);
}
