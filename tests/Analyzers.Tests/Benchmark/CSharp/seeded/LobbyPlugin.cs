// Lobby plugin of a Unity game for the Mac player: finds a match, hosts one, talks to the lobby server.
// Managed code only, straight to libSystem; addresses are 16 byte arrays in BSD layout (length, family, ...).
using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using System.Text;
using System.Threading;

namespace StarRace.Net
{
    static class Bsd
    {
        const string Sys = "libSystem.dylib";
        public const int Inet = 2, Stream = 1, Dgram = 2, Tcp = 6, NoDelay = 1;
        public const int SolSocket = 0xffff, ReuseAddr = 4, SoError = 0x1007, NoSigPipe = 0x1022;
        public const int GetFl = 3, SetFl = 4, NonBlock = 4, EInProgress = 36, EIntr = 4;

        [DllImport(Sys, SetLastError = true)] public static extern int socket(int domain, int type, int protocol);
        [DllImport(Sys, SetLastError = true)] public static extern int bind(int s, byte[] addr, int len);
        [DllImport(Sys, SetLastError = true)] public static extern int listen(int s, int backlog);
        [DllImport(Sys, SetLastError = true)] public static extern int accept(int s, [Out] byte[] addr, ref int len);
        [DllImport(Sys, SetLastError = true)] public static extern int connect(int s, byte[] addr, int len);
        [DllImport(Sys, SetLastError = true)] public static extern int setsockopt(int s, int level, int name, ref int value, int len);
        [DllImport(Sys, SetLastError = true)] public static extern int getsockopt(int s, int level, int name, out int value, ref int len);
        [DllImport(Sys, SetLastError = true)] public static extern int fcntl(int s, int cmd, int arg);
        [DllImport(Sys, SetLastError = true)] public static extern int poll(ref Poll p, uint n, int ms);
        [DllImport(Sys, SetLastError = true)] public static extern nint send(int s, ref byte data, nint len, int flags);
        [DllImport(Sys, SetLastError = true)] public static extern nint sendto(int s, byte[] data, nint len, int flags, byte[] addr, int alen);
        [DllImport(Sys, SetLastError = true)] public static extern nint recv(int s, ref byte data, nint len, int flags);
        [DllImport(Sys, SetLastError = true)] public static extern IntPtr inet_ntop(int family, ref byte addr, [Out] byte[] text, int size);
        [DllImport(Sys)] public static extern int close(int s);

        public struct Poll { public int Fd; public short Events, Revents; }
    }

    public sealed class LobbyPlugin : IDisposable
    {
        int _lobby = -1, _host = -1, _discovery = -1, _beacon = -1;
        readonly List<int> _guests = new List<int>();
        readonly object _gate = new object();
        readonly byte[] _frame = new byte[256];

        // network order comes from the shifts
        static byte[] Addr(uint ip, ushort port) => new byte[]
        {
            16, Bsd.Inet, (byte)(port >> 8), (byte)port,
            (byte)(ip >> 24), (byte)(ip >> 16), (byte)(ip >> 8), (byte)ip, 0, 0, 0, 0, 0, 0, 0, 0,
        };

        static void Hush(int s)
        {
            int on = 1;
            _ = Bsd.setsockopt(s, Bsd.SolSocket, Bsd.NoSigPipe, ref on, sizeof(int));
        }

        static int NewTcp()
        {
            int s = Bsd.socket(Bsd.Inet, Bsd.Stream, 0);
            if (s >= 0) Hush(s);
            return s;
        }

        static bool Shareable(int s)
        {
            int on = 1;
            return Bsd.setsockopt(s, Bsd.SolSocket, Bsd.ReuseAddr, ref on, sizeof(int)) == 0;
        }

        static bool SendAll(int s, byte[] data)
        {
            for (int off = 0; off < data.Length;)
            {
                nint n = Bsd.send(s, ref data[off], data.Length - off, 0);
                if (n > 0) off += (int)n;
                else if (Marshal.GetLastWin32Error() != Bsd.EIntr) return false;
            }
            return true;
        }

        static bool RecvAll(int s, byte[] into, int count)
        {
            int got = 0;
            while (got < count)
            {
                nint n = Bsd.recv(s, ref into[got], count - got, 0);
                if (n <= 0) return false;
                got += (int)n;
            }
            return true;
        }

        // ---- dialling ------------------------------------------------------------------------

        // A Unity coroutine: yields the seconds to wait before the next try.
        public IEnumerator<float> JoinLobby(uint ip, ushort port)
        {
            for (int attempt = 0; attempt < 5 && _lobby < 0; attempt++)
            {
                int s = NewTcp();
                if (s < 0) yield break;
                if (Bsd.connect(s, Addr(ip, port), 16) == 0)
                {
                    _lobby = s;
                    yield break;
                }
                Bsd.close(s);
                yield return 1 << attempt;
            }
        }

        static int DialMatchmaker(uint ip)
        {
            int s = NewTcp();
            if (s < 0) return -1;
            int tries = 0;
            while (Bsd.connect(s, Addr(ip, 7100), 16) < 0) // expect: connect-retry-same-socket
            {
                if (++tries == 5) { Bsd.close(s); return -1; }
                Thread.Sleep(1000);
            }
            return s;
        }

        static bool NonBlocking(int s, bool on)
        {
            int fl = Bsd.fcntl(s, Bsd.GetFl, 0);
            if (fl < 0) return false;
            return Bsd.fcntl(s, Bsd.SetFl, on ? fl | Bsd.NonBlock : fl & ~Bsd.NonBlock) >= 0;
        }

        static int DialWithin(byte[] to, int ms)
        {
            int s = NewTcp();
            if (s < 0) return -1;
            if (NonBlocking(s, true))
            {
                bool up = Bsd.connect(s, to, 16) == 0;
                if (!up && Marshal.GetLastWin32Error() == Bsd.EInProgress)
                {
                    var p = new Bsd.Poll { Fd = s, Events = 4 };
                    int len = sizeof(int);
                    up = Bsd.poll(ref p, 1, ms) == 1
                        && Bsd.getsockopt(s, Bsd.SolSocket, Bsd.SoError, out int err, ref len) == 0
                        && err == 0;
                }
                if (up && NonBlocking(s, false)) return s;
            }
            Bsd.close(s);
            return -1;
        }

        static int DialRelay(byte[] to, int ms)
        {
            int s = NewTcp();
            if (s < 0) return -1;
            if (NonBlocking(s, true))
            {
                if (Bsd.connect(s, to, 16) < 0 && Marshal.GetLastWin32Error() == Bsd.EInProgress) // or: connect-so-error-unchecked
                {
                    var p = new Bsd.Poll { Fd = s, Events = 4 };
                    if (Bsd.poll(ref p, 1, ms) > 0 && NonBlocking(s, false)) return s; // expect: connect-so-error-unchecked
                }
            }
            Bsd.close(s);
            return -1;
        }

        // the voice server wants to see source port 7200
        static int DialVoice(uint me, uint ip)
        {
            int s = NewTcp();
            if (s < 0) return -1;
            if (Bsd.bind(s, Addr(me, 7200), 16) < 0 || Bsd.connect(s, Addr(ip, 7200), 16) < 0)
            {
                Bsd.close(s);
                return -1;
            }
            return s;
        }

        static int DialVoiceV1(uint me, uint ip)
        {
            int s = NewTcp();
            if (s < 0) return -1;
            if (Bsd.connect(s, Addr(ip, 7201), 16) == 0 && Bsd.bind(s, Addr(me, 7201), 16) == 0) // expect: phase-bind-after-connect
                return s;
            Bsd.close(s);
            return -1;
        }

        // ---- hosting -------------------------------------------------------------------------

        public bool Host(uint me, ushort port)
        {
            int s = NewTcp();
            if (s < 0) return false;
            if (!Shareable(s) || Bsd.bind(s, Addr(me, port), 16) < 0 || Bsd.listen(s, 8) < 0)
            {
                Bsd.close(s);
                return false;
            }
            if (_host >= 0) Bsd.close(_host);
            _host = s;
            return true;
        }

        public static int HostSpectators(uint me)
        {
            int s = NewTcp();
            if (s < 0) return -1;
            bool ok = Shareable(s)
                && Bsd.listen(s, 8) == 0 // expect: phase-listen-before-bind
                && Bsd.bind(s, Addr(me, 7301), 16) == 0; // or: phase-listen-before-bind
            if (ok) return s;
            Bsd.close(s);
            return -1;
        }

        // one opponent only, then the door is shut
        public static int AwaitRival(uint me)
        {
            int s = NewTcp();
            if (s < 0) return -1;
            byte[] peer = new byte[16];
            int len = peer.Length, rival = -1;
            if (Shareable(s) && Bsd.bind(s, Addr(me, 7302), 16) == 0)
                rival = Bsd.accept(s, peer, ref len); // expect: phase-accept-before-listen
            Bsd.close(s);
            return rival;
        }

        // opens the door and tells the matchmaker about it
        public static int HostRanked(uint me, uint matchmaker)
        {
            int s = NewTcp();
            if (s < 0) return -1;
            try
            {
                if (!Shareable(s) || Bsd.bind(s, Addr(me, 7303), 16) != 0 || Bsd.listen(s, 2) != 0) return -1;
                if (Bsd.connect(s, Addr(matchmaker, 7100), 16) != 0) return -1; // expect: phase-connect-after-listen
                int door = s;
                s = -1;
                return door;
            }
            finally
            {
                if (s >= 0) Bsd.close(s);
            }
        }

        public void AdmitFriend()
        {
            byte[] peer = new byte[16];
            int len = peer.Length, on = 1;
            int c = Bsd.accept(_host, peer, ref len); // expect: unchecked-accept
            Hush(c);
            Bsd.setsockopt(c, Bsd.Tcp, Bsd.NoDelay, ref on, sizeof(int)); // expect: unchecked-setsockopt
            if (!SendAll(c, Encoding.ASCII.GetBytes("\x02HI"))) Console.Error.WriteLine("friend left at once");
            _guests.Add(c);
        }

        public string AdmitGuest()
        {
            byte[] peer = new byte[16], text = new byte[16];
            int len = peer.Length, on = 1;
            if (Bsd.accept(_host, peer, ref len) is not (>= 0 and var c)) return "";
            Hush(c);
            _ = Bsd.setsockopt(c, Bsd.Tcp, Bsd.NoDelay, ref on, sizeof(int));
            _guests.Add(c);
            Bsd.inet_ntop(Bsd.Inet, ref peer[4], text, text.Length); // expect: unchecked-inet-ntop
            return Encoding.ASCII.GetString(text).TrimEnd('\0') + ":" + (peer[2] << 8 | peer[3]);
        }

        // ---- datagrams -----------------------------------------------------------------------

        public void StartDiscovery(uint me)
        {
            if (_discovery >= 0) return;
            _discovery = Bsd.socket(Bsd.Inet, Bsd.Dgram, 0); // expect: unchecked-socket
            Bsd.bind(_discovery, Addr(me, 7400), 16); // expect: unchecked-bind // or: unchecked-socket
        }

        public bool Beacon(uint ip)
        {
            if (_beacon < 0 && (_beacon = Bsd.socket(Bsd.Inet, Bsd.Dgram, 0)) < 0) return false;
            byte[] shout = { (byte)'S', (byte)'R', 1 };
            return Bsd.sendto(_beacon, shout, shout.Length, 0, Addr(ip, 7400), 16) == shout.Length;
        }

        // was a datagram once
        public static bool Farewell()
        {
            int s = NewTcp();
            if (s < 0) return false;
            byte bye = 0xff;
            bool ok = Bsd.send(s, ref bye, 1, 0) == 1; // expect: phase-send-unconnected
            Bsd.close(s);
            return ok;
        }

        // ---- lobby talk ----------------------------------------------------------------------

        // A frame is a length byte and so many bytes: 255 at most, so _frame is never too small.
        string ReadFrame(int s, byte[] buf) =>
            RecvAll(s, buf, 1) && buf[0] is var n && RecvAll(s, buf, n) ? Encoding.UTF8.GetString(buf, 0, n) : "";

        public string NextLobbyEvent()
        {
            lock (_gate)
            {
                return ReadFrame(_lobby, _frame); // expect: blocking-under-lock
            }
        }

        public string NextGuestEvent(int guest)
        {
            int s;
            lock (_gate) s = guest >= 0 && guest < _guests.Count ? _guests[guest] : -1;
            return s < 0 ? "" : ReadFrame(s, new byte[256]);
        }

        public static string AskMatchmaker(uint ip, string player)
        {
            byte[] name = Encoding.UTF8.GetBytes(player), answer = new byte[1];
            int s = DialMatchmaker(ip);
            if (s < 0) return "offline";
            try
            {
                if (!SendAll(s, name) || !RecvAll(s, answer, 1))
                {
                    Bsd.close(s); // or: fd-double-close
                    return "lost";
                }
                return answer[0] == 1 ? "match" : "wait";
            }
            finally
            {
                Bsd.close(s); // expect: fd-double-close
            }
        }

        public static string AskRelay(uint ip, bool fast)
        {
            byte[] answer = new byte[1];
            int s = fast ? DialRelay(Addr(ip, 7500), 300) : DialWithin(Addr(ip, 7500), 5000);
            try
            {
                if (s < 0) return "offline";
                if (SendAll(s, new byte[] { 1 }) && RecvAll(s, answer, 1)) return "relay " + answer[0];
                Bsd.close(s);
                s = -1;
                return "lost";
            }
            finally
            {
                if (s >= 0) Bsd.close(s);
            }
        }

        public static bool VoiceReachable(uint me, uint ip)
        {
            int s = DialVoice(me, ip);
            if (s < 0) s = DialVoiceV1(me, ip);
            if (s < 0) return false;
            Bsd.close(s);
            return true;
        }

        public void Dispose()
        {
            foreach (int g in _guests) Bsd.close(g);
            _guests.Clear();
            foreach (ref int s in new Span<int>(new[] { _lobby, _host, _discovery, _beacon }))
                if (s >= 0) Bsd.close(s);
            _lobby = _host = _discovery = _beacon = -1;
        }
    }

    static class Demo
    {
        const uint Me = 0x7f000001;

        static void Main()
        {
            using var plugin = new LobbyPlugin();
            for (var wait = plugin.JoinLobby(Me, 7000); wait.MoveNext();) Thread.Sleep((int)(wait.Current * 1000));
            Console.WriteLine(plugin.NextLobbyEvent());
            plugin.StartDiscovery(Me);
            if (plugin.Host(Me, 7300) && plugin.Beacon(Me))
            {
                plugin.AdmitFriend();
                Console.WriteLine("{0}: {1}", plugin.AdmitGuest(), plugin.NextGuestEvent(1));
            }
            Console.WriteLine("{0}, {1}", LobbyPlugin.AskMatchmaker(Me, "ann"), LobbyPlugin.AskRelay(Me, fast: true));
            Console.WriteLine("voice {0}, bye {1}", LobbyPlugin.VoiceReachable(Me, Me), LobbyPlugin.Farewell());
        }
    }
}
