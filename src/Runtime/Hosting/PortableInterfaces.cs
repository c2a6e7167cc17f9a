using System;
using System.Collections.Generic;
using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Text;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.LinuxSockios;
using static CSockTranslate.Runtime.NetIf;
using static CSockTranslate.Runtime.NetIfArp;
using static CSockTranslate.Runtime.SysSocket;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>Network interfaces as the BCL knows them, which is on every system.</summary>
internal static unsafe class PortableInterfaces
{
    /// <summary><see cref="HostSystem.InterfaceIndex"/>.</summary>
    internal static int IndexOf(sbyte* name) => Find(name) is { } found ? found.Index : -ENODEV;

    /// <summary><see cref="HostSystem.InterfaceName"/>.</summary>
    internal static int NameOf(uint index, sbyte* name)
    {
        foreach (Interface candidate in All())
        {
            if (candidate.Index == index)
            {
                StoreName(candidate, name);
                return 0;
            }
        }

        return -ENXIO;
    }

    /// <summary><see cref="HostSystem.ListInterfaces"/>: entries and names in one block of memory.</summary>
    internal static int List(out if_nameindex* list)
    {
        List<Interface> all = All();
        var entries = (if_nameindex*)NativeMemory.AllocZeroed((nuint)((all.Count + 1) * (sizeof(if_nameindex) + IF_NAMESIZE)));
        var names = (sbyte*)(entries + all.Count + 1);
        for (int i = 0; i < all.Count; i++)
        {
            entries[i] = new if_nameindex { if_index = (uint)all[i].Index, if_name = names + (i * IF_NAMESIZE) };
            StoreName(all[i], entries[i].if_name);
        }

        list = entries;
        return 0;
    }

    /// <summary><see cref="HostSystem.ListAddresses"/>: entries, names and addresses in one block of memory.</summary>
    internal static int ListAddresses(out ifaddrs* list)
    {
        List<(Interface Owner, UnicastIPAddressInformation Address)> all = [];
        foreach (Interface owner in All())
        {
            foreach (UnicastIPAddressInformation address in owner.Properties.UnicastAddresses)
            {
                all.Add((owner, address));
            }
        }

        list = null;
        if (all.Count == 0)
        {
            return 0;
        }

        var places = (Place*)NativeMemory.AllocZeroed((nuint)all.Count, (nuint)sizeof(Place));
        for (int i = 0; i < all.Count; i++)
        {
            Place* place = places + i;
            (Interface owner, UnicastIPAddressInformation address) = all[i];
            StoreName(owner, place->Name);
            place->Entry.ifa_next = i + 1 < all.Count ? &place[1].Entry : null;
            place->Entry.ifa_name = place->Name;
            place->Entry.ifa_flags = (uint)owner.Flags;
            place->Entry.ifa_addr = StoreAddress(address.Address, &place->Address);
            place->Entry.ifa_netmask = StoreAddress(MaskOf(address), &place->Mask);
            place->Entry.ifa_broadaddr = BroadcastOf(owner, address) is { } broadcast ? StoreAddress(broadcast, &place->Broadcast) : null;
        }

        list = &places->Entry;
        return 0;
    }

    /// <summary>Answers the requests of sockets about interfaces (netdevice(7)); -ENOTTY for other requests.</summary>
    internal static int Control(ulong request, void* argument)
    {
        if (argument == null)
        {
            return request is >= SIOCGIFNAME and <= SIOCGIFTXQLEN ? -EFAULT : -ENOTTY;
        }

        if (request == SIOCGIFCONF)
        {
            return Configuration((ifconf*)argument);
        }

        var asked = (ifreq*)argument;
        if (request == SIOCGIFNAME)
        {
            return NameOf((uint)asked->ifr_ifindex, asked->ifr_name) == 0 ? 0 : -ENODEV;
        }

        return request is SIOCGIFADDR or SIOCGIFNETMASK or SIOCGIFBRDADDR or SIOCGIFDSTADDR or SIOCGIFFLAGS or SIOCGIFINDEX or SIOCGIFMTU
            or SIOCGIFHWADDR or SIOCGIFMETRIC
            ? Find(asked->ifr_name) is { } found ? Answer(request, asked, found) : -ENODEV
            : -ENOTTY;
    }

    private static int Answer(ulong request, ifreq* asked, Interface found)
    {
        switch (request)
        {
            case SIOCGIFFLAGS:
                asked->ifr_flags = (short)found.Flags;
                return 0;
            case SIOCGIFINDEX:
                asked->ifr_ifindex = found.Index;
                return 0;
            case SIOCGIFMTU:
                asked->ifr_mtu = found.Mtu;
                return 0;
            case SIOCGIFMETRIC:
                asked->ifr_metric = 0;
                return 0;
            case SIOCGIFHWADDR:
                asked->ifr_hwaddr = default;
                asked->ifr_hwaddr.sa_family = (ushort)(found.IsLoopback ? ARPHRD_LOOPBACK : ARPHRD_ETHER);
                byte[] bytes = found.Network.GetPhysicalAddress().GetAddressBytes();
                bytes.AsSpan(0, Math.Min(bytes.Length, 6)).CopyTo(new Span<byte>(asked->ifr_hwaddr.sa_data, 14));
                return 0;
        }

        foreach (UnicastIPAddressInformation address in found.Properties.UnicastAddresses)
        {
            if (address.Address.AddressFamily == AddressFamily.InterNetwork)
            {
                IPAddress answer = request switch
                {
                    SIOCGIFNETMASK => MaskOf(address),
                    SIOCGIFBRDADDR => BroadcastOf(found, address) ?? IPAddress.Any,
                    _ => address.Address,
                };
                var storage = default(sockaddr_storage);
                asked->ifr_addr = *StoreAddress(answer, &storage);
                return 0;
            }
        }

        return -EADDRNOTAVAIL;
    }

    private static int Configuration(ifconf* list)
    {
        int room = list->ifc_len / sizeof(ifreq);
        int count = 0;
        foreach (Interface owner in All())
        {
            foreach (UnicastIPAddressInformation address in owner.Properties.UnicastAddresses)
            {
                if (address.Address.AddressFamily != AddressFamily.InterNetwork || (list->ifc_req != null && count == room))
                {
                    continue;
                }

                if (list->ifc_req != null)
                {
                    ifreq* entry = list->ifc_req + count;
                    *entry = default;
                    StoreName(owner, entry->ifr_name);
                    var storage = default(sockaddr_storage);
                    entry->ifr_addr = *StoreAddress(address.Address, &storage);
                }

                count++;
            }
        }

        list->ifc_len = count * sizeof(ifreq);
        return 0;
    }

    private static Interface? Find(sbyte* name)
    {
        string wanted = Encoding.UTF8.GetString((byte*)name, Math.Min((int)((CString)name).Length, IF_NAMESIZE));
        return All().Find(candidate => candidate.Network.Name == wanted);
    }

    private static List<Interface> All()
    {
        List<Interface> all = [];
        foreach (NetworkInterface network in NetworkInterface.GetAllNetworkInterfaces())
        {
            // One that no protocol uses has no number here.
            Interface candidate = new(network);
            if (candidate.Index != 0)
            {
                all.Add(candidate);
            }
        }

        all.Sort((left, right) => left.Index.CompareTo(right.Index));
        return all;
    }

    private static void StoreName(Interface named, sbyte* name)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(named.Network.Name);
        int length = Math.Min(bytes.Length, IF_NAMESIZE - 1);
        bytes.AsSpan(0, length).CopyTo(new Span<byte>(name, length));
        name[length] = 0;
    }

    private static sockaddr* StoreAddress(IPAddress address, sockaddr_storage* storage)
    {
        uint length = (uint)sizeof(sockaddr_storage);
        int domain = address.AddressFamily == AddressFamily.InterNetwork ? AF_INET : AF_INET6;
        SocketAddresses.Store(new IPEndPoint(address, 0), domain, (sockaddr*)storage, &length);
        return (sockaddr*)storage;
    }

    private static IPAddress MaskOf(UnicastIPAddressInformation address)
    {
        if (address.Address.AddressFamily == AddressFamily.InterNetwork)
        {
            return address.IPv4Mask;
        }

        byte[] mask = new byte[16];
        for (int bit = 0; bit < address.PrefixLength; bit++)
        {
            mask[bit / 8] |= (byte)(0x80 >> (bit % 8));
        }

        return new IPAddress(mask);
    }

    private static IPAddress? BroadcastOf(Interface owner, UnicastIPAddressInformation address)
    {
        if (owner.IsLoopback || address.Address.AddressFamily != AddressFamily.InterNetwork)
        {
            return null;
        }

        byte[] bytes = address.Address.GetAddressBytes();
        byte[] mask = address.IPv4Mask.GetAddressBytes();
        for (int i = 0; i < bytes.Length; i++)
        {
            bytes[i] |= (byte)~mask[i];
        }

        return new IPAddress(bytes);
    }

    /// <summary>What one entry of a list of addresses needs.</summary>
    private struct Place
    {
        public ifaddrs Entry;
        public fixed sbyte Name[IF_NAMESIZE];
        public sockaddr_storage Address;
        public sockaddr_storage Mask;
        public sockaddr_storage Broadcast;
    }

    /// <summary>An interface, with what Linux says about it.</summary>
    private sealed class Interface
    {
        internal Interface(NetworkInterface network)
        {
            Network = network;
            Properties = network.GetIPProperties();
            if (network.Supports(NetworkInterfaceComponent.IPv4))
            {
                IPv4InterfaceProperties? properties = Properties.GetIPv4Properties();
                (Index, Mtu) = (properties?.Index ?? 0, properties?.Mtu ?? 0);
            }
            else if (network.Supports(NetworkInterfaceComponent.IPv6))
            {
                IPv6InterfaceProperties? properties = Properties.GetIPv6Properties();
                (Index, Mtu) = (properties?.Index ?? 0, properties?.Mtu ?? 0);
            }
        }

        internal NetworkInterface Network { get; }

        internal IPInterfaceProperties Properties { get; }

        internal int Index { get; }

        internal int Mtu { get; }

        internal bool IsLoopback => Network.NetworkInterfaceType == NetworkInterfaceType.Loopback;

        internal int Flags
        {
            get
            {
                int flags = IsLoopback ? IFF_LOOPBACK : IFF_BROADCAST | IFF_MULTICAST;
                return Network.OperationalStatus == OperationalStatus.Down ? flags : flags | IFF_UP | IFF_RUNNING;
            }
        }
    }
}
