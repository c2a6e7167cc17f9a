// HelpdeskBot: an IRC bot for the support channel, originally a .NET 2.0 Windows service.
// Winsock by hand because the first version had to run on a machine without System.dll's sockets.
using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.Net;
using System.Runtime.InteropServices;
using System.Text;

namespace Helpdesk.Irc
{
    internal static class Winsock
    {
        public static readonly IntPtr InvalidSocket = new IntPtr(-1);
        public const int SocketError = -1;
        public const uint InaddrNone = 0xFFFFFFFF;

        [StructLayout(LayoutKind.Sequential)]
        public struct SockAddr
        {
            public short sin_family;
            public ushort sin_port;
            public uint sin_addr;
            public long sin_zero;
        }

        [StructLayout(LayoutKind.Sequential)]
        public struct HostEnt
        {
            public IntPtr h_name;
            public IntPtr h_aliases;
            public short h_addrtype;
            public short h_length;
            public IntPtr h_addr_list;
        }

        [DllImport("ws2_32.dll", EntryPoint = "WSAStartup")] public static extern int Startup(ushort version, byte[] data);
        [DllImport("ws2_32.dll", EntryPoint = "WSACleanup")] public static extern int Cleanup();
        [DllImport("ws2_32.dll", EntryPoint = "WSAGetLastError")] public static extern int LastError();
        [DllImport("ws2_32.dll", EntryPoint = "socket")] public static extern IntPtr Create(int af, int type, int protocol);
        [DllImport("ws2_32.dll", EntryPoint = "closesocket")] public static extern int Close(IntPtr s);
        [DllImport("ws2_32.dll", EntryPoint = "connect")] public static extern int Connect(IntPtr s, ref SockAddr name, int namelen);
        [DllImport("ws2_32.dll", EntryPoint = "getpeername")] public static extern int PeerName(IntPtr s, ref SockAddr name, ref int namelen);
        [DllImport("ws2_32.dll", EntryPoint = "getsockname")] public static extern int SockName(IntPtr s, ref SockAddr name, ref int namelen);
        [DllImport("ws2_32.dll", EntryPoint = "send")] public static extern int Send(IntPtr s, [In] byte[] buf, int len, int flags);
        [DllImport("ws2_32.dll", EntryPoint = "send")] public static extern unsafe int SendAt(IntPtr s, byte* buf, int len, int flags);
        [DllImport("ws2_32.dll", EntryPoint = "recv")] public static extern int Receive(IntPtr s, [Out] byte[] buf, int len, int flags);
        [DllImport("ws2_32.dll", CharSet = CharSet.Ansi)] public static extern IntPtr gethostbyname(string name);
        [DllImport("ws2_32.dll", CharSet = CharSet.Ansi)] public static extern uint inet_addr(string cp);
        [DllImport("ws2_32.dll")] public static extern IntPtr inet_ntoa(uint addr);
        [DllImport("ws2_32.dll")] public static extern ushort htons(ushort v);
        [DllImport("ws2_32.dll")] public static extern ushort ntohs(ushort v);
    }

    internal static class Crt
    {
        [DllImport("msvcrt.dll", EntryPoint = "atoi", CharSet = CharSet.Ansi)]
        public static extern int ToInt(string text);
    }

    internal sealed class IrcException : Exception
    {
        public IrcException(string what, int code) : base(what + ": " + new Win32Exception(code).Message) { }
    }

    internal sealed class IrcConnection : IDisposable
    {
        private IntPtr _sock = Winsock.InvalidSocket;
        private readonly byte[] _buf = new byte[1024];
        private readonly StringBuilder _pending = new StringBuilder();

        public bool IsOpen { get { return _sock != Winsock.InvalidSocket; } }

        private static uint FirstAddress(Winsock.HostEnt he)
        {
            IntPtr first = Marshal.ReadIntPtr(he.h_addr_list);
            return unchecked((uint)Marshal.ReadInt32(first));
        }

        public static uint Resolve(string server)
        {
            uint addr = Winsock.inet_addr(server); // expect: obsolete-inet-addr
            if (addr != Winsock.InaddrNone) return addr;
            IntPtr he = Winsock.gethostbyname(server); // expect: obsolete-gethostbyname
            if (he == IntPtr.Zero) throw new IrcException(server, Winsock.LastError());
            return FirstAddress(Marshal.PtrToStructure<Winsock.HostEnt>(he));
        }

        public static uint ResolveRelay(string server)
        {
            IntPtr entry = Winsock.gethostbyname(server); // expect: obsolete-gethostbyname // or: unchecked-gethostbyname
            return FirstAddress(Marshal.PtrToStructure<Winsock.HostEnt>(entry)); // expect: unchecked-gethostbyname
        }

        public void Open(string server, ushort port)
        {
            uint addr = Resolve(server);
            IntPtr s = Winsock.Create(2, 1, 6);
            if (s == Winsock.InvalidSocket) throw new IrcException("socket", Winsock.LastError());

            Winsock.SockAddr to = new Winsock.SockAddr();
            to.sin_family = 2;
            to.sin_port = (ushort)IPAddress.HostToNetworkOrder((short)port);
            to.sin_addr = addr;
            if (Winsock.Connect(s, ref to, Marshal.SizeOf(typeof(Winsock.SockAddr))) == Winsock.SocketError)
            {
                int code = Winsock.LastError();
                Winsock.Close(s);
                throw new IrcException("connect", code);
            }
            _sock = s;
        }

        public unsafe void SendLine(string line)
        {
            byte[] data = Encoding.UTF8.GetBytes(line + "\r\n");
            fixed (byte* p = data)
            {
                int done = 0;
                do
                {
                    int n = Winsock.SendAt(_sock, p + done, data.Length - done, 0);
                    if (n == Winsock.SocketError) throw new IrcException("send", Winsock.LastError());
                    done += n;
                } while (done < data.Length);
            }
        }

        public void Pong(string token)
        {
            byte[] data = Encoding.ASCII.GetBytes("PONG " + token + "\r\n");
            Winsock.Send(_sock, data, data.Length, 0); // expect: unchecked-send
        }

        public void PrintEnds()
        {
            Winsock.SockAddr me = new Winsock.SockAddr(), peer = new Winsock.SockAddr();
            int ml = Marshal.SizeOf(me), pl = Marshal.SizeOf(peer);
            if (Winsock.SockName(_sock, ref me, ref ml) != 0 || Winsock.PeerName(_sock, ref peer, ref pl) != 0)
                return;
            IntPtr from = Winsock.inet_ntoa(me.sin_addr); // expect: obsolete-inet-ntoa // or: static-buffer-reuse
            IntPtr to = Winsock.inet_ntoa(peer.sin_addr); // expect: obsolete-inet-ntoa, static-buffer-reuse
            Console.WriteLine("{0} -> {1}", Marshal.PtrToStringAnsi(from), Marshal.PtrToStringAnsi(to)); // or: static-buffer-reuse
            Console.WriteLine("local port {0}", Winsock.ntohs(me.sin_port));
        }

        // The text is copied out of Winsock's buffer at once.
        public string PeerText()
        {
            Winsock.SockAddr peer = new Winsock.SockAddr();
            int pl = Marshal.SizeOf(peer);
            if (Winsock.PeerName(_sock, ref peer, ref pl) != 0) return "?";
            string ip = Marshal.PtrToStringAnsi(Winsock.inet_ntoa(peer.sin_addr)); // expect: obsolete-inet-ntoa
            return ip + ":" + Winsock.ntohs(peer.sin_port);
        }

        public IEnumerable<string> Lines()
        {
            while (true)
            {
                int n = Winsock.Receive(_sock, _buf, _buf.Length, 0);
                if (n == 0) yield break;
                if (n < 0) throw new IrcException("recv", Winsock.LastError());
                _pending.Append(Encoding.ASCII.GetString(_buf, 0, n));
                string all = _pending.ToString();
                int end, start = 0;
                while ((end = all.IndexOf('\n', start)) >= 0)
                {
                    yield return all.Substring(start, end - start).TrimEnd('\r');
                    start = end + 1;
                }
                _pending.Remove(0, start);
                if (_pending.Length > 65536) yield break;
            }
        }

        public void Dispose()
        {
            if (!IsOpen) return;
            Winsock.Close(_sock);
            _sock = Winsock.InvalidSocket;
        }
    }

    // Copies questions to the ticket machine: one byte '+' comes back for every line.
    internal static class TicketRelay
    {
        public static string Address = "10.1.1.20";
        public static int Port = 4070;

        public static bool Forward(string question)
        {
            IntPtr s = Winsock.Create(2, 1, 6); // or: wrong-error-check
            if (s == IntPtr.Zero) return false; // expect: wrong-error-check

            Winsock.SockAddr to = default(Winsock.SockAddr);
            to.sin_family = 2;
            to.sin_port = (ushort)Port; // expect: port-missing-htons
            to.sin_addr = Winsock.inet_addr(Address); // expect: obsolete-inet-addr, inet-addr-none-unchecked
            Winsock.Connect(s, ref to, 16); // expect: unchecked-connect

            byte[] data = Encoding.UTF8.GetBytes(question + "\n");
            int sent = Winsock.Send(s, data, data.Length, 0);
            bool ok = sent == data.Length;
            if (ok)
            {
                byte[] answer = new byte[1];
                Winsock.Receive(s, answer, 1, 0); // expect: unchecked-recv
                ok = answer[0] == (byte)'+';
            }
            Winsock.Close(s);
            return ok;
        }

        // the second machine, reached by name
        public static bool ForwardBackup(string name, ushort port, string question)
        {
            uint addr = IrcConnection.ResolveRelay(name);
            IntPtr s = Winsock.Create(2, 1, 6); // expect: fd-leak-error-path
            if (s == Winsock.InvalidSocket) return false;
            Winsock.SockAddr to = new Winsock.SockAddr { sin_family = 2, sin_port = Winsock.htons(port), sin_addr = addr };
            if (Winsock.Connect(s, ref to, 16) != 0)
                return false; // or: fd-leak-error-path

            byte[] data = Encoding.UTF8.GetBytes(question + "\n");
            byte[] answer = new byte[1];
            bool ok = Winsock.Send(s, data, data.Length, 0) == data.Length
                   && Winsock.Receive(s, answer, 1, 0) == 1
                   && answer[0] == (byte)'+';
            Winsock.Close(s);
            return ok;
        }
    }

    internal static class Bot
    {
        static readonly string[] hosts = { "gw", "print1", "print2" };

        static void PingNamed(string host)
        {
            using (Process p = Process.Start("cmd.exe", "/c ping -n 1 " + host)) // expect: net-command-injection
                if (p != null) p.WaitForExit();
        }

        // only hosts of our own list get this far
        static void PingKnown(string host)
        {
            int i = Array.IndexOf(hosts, host);
            if (i < 0) return;
            using (Process p = Process.Start("ping.exe", "-n 1 " + hosts[i]))
                if (p != null) p.WaitForExit();
        }

        static void Handle(IrcConnection irc, string line)
        {
            if (line.StartsWith("PING ", StringComparison.Ordinal)) { irc.Pong(line.Substring(5)); return; }
            int at = line.IndexOf(" PRIVMSG ", StringComparison.Ordinal);
            if (at < 0) { Console.WriteLine(line); return; }
            int colon = line.IndexOf(" :", at, StringComparison.Ordinal);
            if (colon < 0) return;
            string text = line.Substring(colon + 2);
            Console.WriteLine("{0:HH:mm} {1}", DateTime.Now, text);

            if (text.StartsWith("!ping ")) PingNamed(text.Substring(6));
            else if (text.StartsWith("!up ")) PingKnown(text.Substring(4));
            else if (text.StartsWith("!echo ")) Console.WriteLine(text.Substring(6), DateTime.Now); // expect: net-format-string
            else if (text.EndsWith("?"))
                irc.SendLine(TicketRelay.Forward(text) || TicketRelay.ForwardBackup("tickets2", 4070, text)
                    ? "PRIVMSG #help :noted" : "PRIVMSG #help :the ticket machine is down");
        }

        static int Main(string[] args)
        {
            if (args.Length < 2) { Console.Error.WriteLine("helpdesk SERVER PORT [TICKETPORT]"); return 64; }
            ushort port;
            if (!ushort.TryParse(args[1], out port) || port == 0) return 64;
            if (args.Length > 2) TicketRelay.Port = Crt.ToInt(args[2]); // expect: atoi-port
            if (Winsock.Startup(0x0202, new byte[512]) != 0) return 1;
            try
            {
                using (IrcConnection irc = new IrcConnection())
                {
                    irc.Open(args[0], port);
                    irc.PrintEnds();
                    irc.SendLine("NICK helpdesk");
                    irc.SendLine("USER helpdesk 0 * :" + irc.PeerText());
                    foreach (string line in irc.Lines()) Handle(irc, line);
                }
                return 0;
            }
            catch (IrcException e)
            {
                Console.Error.WriteLine(e.Message);
                return 1;
            }
            finally
            {
                Winsock.Cleanup();
            }
        }
    }
}
