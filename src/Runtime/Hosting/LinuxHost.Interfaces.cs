using CSockTranslate.Runtime.Interop;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>Network interfaces. Lists are the C library's own memory.</summary>
internal sealed unsafe partial class LinuxHost
{
    /// <inheritdoc/>
    internal override int InterfaceIndex(sbyte* name)
    {
        uint index = Libc.if_nametoindex(name);
        return index == 0 ? Libc.Result(-1) : (int)index;
    }

    /// <inheritdoc/>
    internal override int InterfaceName(uint index, sbyte* name) => Libc.if_indextoname(index, name) == null ? Libc.Result(-1) : 0;

    /// <inheritdoc/>
    internal override int ListInterfaces(out if_nameindex* list)
    {
        list = Libc.if_nameindex();
        return list == null ? Libc.Result(-1) : 0;
    }

    /// <inheritdoc/>
    internal override void FreeInterfaces(if_nameindex* list) => Libc.if_freenameindex(list);

    /// <inheritdoc/>
    internal override int ListAddresses(out ifaddrs* list)
    {
        fixed (ifaddrs** place = &list)
        {
            *place = null;
            return Libc.Result(Libc.getifaddrs(place));
        }
    }

    /// <inheritdoc/>
    internal override void FreeAddresses(ifaddrs* list) => Libc.freeifaddrs(list);
}
