using System.Runtime.InteropServices;

namespace CSockTranslate.Runtime.Interop;

/// <summary>net/if.h and ifaddrs.h.</summary>
internal static unsafe partial class Libc
{
    [LibraryImport(Name, SetLastError = true)]
    internal static partial uint if_nametoindex(sbyte* name);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial sbyte* if_indextoname(uint index, sbyte* name);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial if_nameindex* if_nameindex();

    [LibraryImport(Name)]
    internal static partial void if_freenameindex(if_nameindex* list);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int getifaddrs(ifaddrs** list);

    [LibraryImport(Name)]
    internal static partial void freeifaddrs(ifaddrs* list);
}
