// Telemetry of the headset: fixed records over TCP, settings come back the same way.
using System;
using System.Runtime.InteropServices;

namespace Headset
{
    public sealed class Telemetry : IDisposable
    {
        [StructLayout(LayoutKind.Sequential)]
        private struct Sample
        {
            public byte Sensor;
            public double Value;
        }

        [StructLayout(LayoutKind.Sequential)]
        private struct Settings
        {
            public int Rate;
            public int Mask;
        }

        [DllImport("libSystem.B.dylib", SetLastError = true)] private static extern int socket(int domain, int type, int protocol);
        [DllImport("libSystem.B.dylib", SetLastError = true)] private static extern int connect(int s, IntPtr address, uint length);
        [DllImport("libSystem.B.dylib", SetLastError = true)] private static extern IntPtr send(int s, IntPtr data, IntPtr length, int flags);
        [DllImport("libSystem.B.dylib", SetLastError = true)] private static extern IntPtr recv(int s, IntPtr data, IntPtr length, int flags);
        [DllImport("libSystem.B.dylib", SetLastError = true)] private static extern int close(int s);

        private readonly int _socket;
        private readonly IntPtr _memory = Marshal.AllocHGlobal(256);

        public Telemetry(IntPtr address, uint length)
        {
            _socket = socket(2, 1, 0); // or: unchecked-socket
            if (connect(_socket, address, length) != 0) // expect: unchecked-socket
                throw new InvalidOperationException("no telemetry");
        }

        public void Add(byte sensor, double value)
        {
            Sample sample = new Sample { Sensor = sensor, Value = value };
            Marshal.StructureToPtr(sample, _memory, false);
            IntPtr sent = send(_socket, _memory, (IntPtr)Marshal.SizeOf(typeof(Sample)), 0); // expect: struct-sent-raw
            if (sent.ToInt64() != Marshal.SizeOf(typeof(Sample)))
                throw new InvalidOperationException("telemetry broke off");
        }

        public int ReadRate()
        {
            int size = Marshal.SizeOf(typeof(Settings));
            IntPtr got = recv(_socket, _memory, (IntPtr)size, 0); // expect: partial-recv
            if (got.ToInt64() <= 0)
                return -1;
            Settings settings = (Settings)Marshal.PtrToStructure(_memory, typeof(Settings));
            return settings.Rate;
        }

        public string ReadName()
        {
            int got = (int)recv(_socket, _memory, (IntPtr)256, 0);
            if (got <= 0)
                return null;
            Marshal.WriteByte(_memory, got, 0); // expect: recv-off-by-one-nul
            return Marshal.PtrToStringAnsi(_memory);
        }

        public byte[] ReadBlob()
        {
            if ((int)recv(_socket, _memory, (IntPtr)4, 0x40) != 4)
                return null;
            int length = System.Net.IPAddress.NetworkToHostOrder(Marshal.ReadInt32(_memory));
            byte[] blob = new byte[256];
            int got = (int)recv(_socket, _memory, (IntPtr)length, 0x40); // expect: net-length-unvalidated
            if (got != length)
                return null;
            Marshal.Copy(_memory, blob, 0, got);
            return blob;
        }

        public void Dispose()
        {
            close(_socket);
            Marshal.FreeHGlobal(_memory);
        }
    }
}
