using CSockTranslate.Runtime.Processes;

namespace CSockTranslate.Runtime;

/// <summary><c>ifaddrs.h</c> (getifaddrs(3)).</summary>
public static unsafe class Ifaddrs
{
    /// <summary>Stores a list of all addresses of all interfaces, for <see cref="freeifaddrs"/>.</summary>
    public static int getifaddrs(ifaddrs** ifap)
    {
        int result = CProcess.Current.Host.ListAddresses(out ifaddrs* list);
        if (result == 0)
        {
            *ifap = list;
        }

        return CallResult.Report(result);
    }

    /// <summary>Frees a list of <see cref="getifaddrs"/>.</summary>
    public static void freeifaddrs(ifaddrs* ifa) => CProcess.Current.Host.FreeAddresses(ifa);
}
