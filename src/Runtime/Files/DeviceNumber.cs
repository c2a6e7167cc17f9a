namespace CSockTranslate.Runtime.Files;

/// <summary>Device numbers, <c>dev_t</c>, as glibc puts them together of a major and a minor number (makedev(3)).</summary>
internal static class DeviceNumber
{
    internal static ulong Make(uint major, uint minor) =>
        (major & 0xfffUL) << 8 | (major & 0xfffff000UL) << 32 | (minor & 0xffUL) | (minor & 0xffffff00UL) << 12;

    internal static uint Major(ulong device) => (uint)((device >> 8 & 0xfff) | (device >> 32 & 0xfffff000));

    internal static uint Minor(ulong device) => (uint)((device & 0xff) | (device >> 12 & 0xffffff00));
}
