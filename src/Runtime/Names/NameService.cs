using System;
using System.Runtime.InteropServices;

namespace CSockTranslate.Runtime.Names;

/// <summary>Names and addresses of hosts, services and protocols: what netdb.h asks.</summary>
internal abstract unsafe partial class NameService
{
    /// <summary>The one that fits the machine: glibc itself where it is, because programs expect its answers; else ours.</summary>
    internal static NameService Native { get; } = IsGlibc() ? new LibcNameService() : new PortableNameService();

    /// <summary>POSIX <c>getaddrinfo</c>: 0 and a list made by <see cref="AddressList"/>, or an EAI_* code.</summary>
    internal abstract int Resolve(sbyte* node, sbyte* service, addrinfo* hints, out addrinfo* list);

    /// <summary>POSIX <c>getnameinfo</c>: 0 or an EAI_* code.</summary>
    internal abstract int Describe(
        sockaddr* address, uint addressLength, sbyte* host, uint hostLength, sbyte* service, uint serviceLength, int flags);

    /// <summary>A host by its name; null and an <c>h_errno</c>. The entry lives in <paramref name="buffer"/>.</summary>
    internal abstract hostent* HostByName(sbyte* name, int family, NameBuffer buffer, out int hostError);

    /// <summary>A host by its address; null and an <c>h_errno</c>. The entry lives in <paramref name="buffer"/>.</summary>
    internal abstract hostent* HostByAddress(void* address, uint length, int family, NameBuffer buffer, out int hostError);

    /// <summary>A service by its name and, if not null, its protocol; null if there is none.</summary>
    internal abstract servent* ServiceByName(sbyte* name, sbyte* protocol, NameBuffer buffer);

    /// <summary>A service by its port in network byte order and, if not null, its protocol; null if there is none.</summary>
    internal abstract servent* ServiceByPort(int port, sbyte* protocol, NameBuffer buffer);

    /// <summary>A protocol by its name; null if there is none.</summary>
    internal abstract protoent* ProtocolByName(sbyte* name, NameBuffer buffer);

    /// <summary>A protocol by its number; null if there is none.</summary>
    internal abstract protoent* ProtocolByNumber(int number, NameBuffer buffer);

    private static bool IsGlibc() =>
        OperatingSystem.IsLinux()
        && NativeLibrary.TryLoad("libc.so.6", out nint library)
        && NativeLibrary.TryGetExport(library, "gnu_get_libc_version", out _);
}
