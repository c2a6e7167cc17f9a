// An administration port that does what it is told.
using System.Runtime.InteropServices;
using System.Text;

namespace Gateway;

internal static unsafe class Native
{
    public const int O_RDONLY = 0;

    [DllImport("libc", SetLastError = true)]
    public static extern nint recv(int fd, byte[] buffer, nint length, int flags);

    [DllImport("libc", EntryPoint = "recv", SetLastError = true)]
    public static extern nint Recv(int fd, byte* buffer, nint length, int flags);

    [DllImport("libc", SetLastError = true)]
    public static extern int system(string command);

    [DllImport("libc", SetLastError = true)]
    public static extern int open(string path, int flags);

    [DllImport("libc", EntryPoint = "open", SetLastError = true)]
    public static extern int Open(byte* path, int flags);

    [DllImport("libc", SetLastError = true)]
    public static extern IntPtr popen(string command, string mode);

    [DllImport("libc", SetLastError = true)]
    public static extern int close(int fd);

    [DllImport("libc")]
    public static extern int printf(byte* format);

    [DllImport("libc", EntryPoint = "printf")]
    public static extern int Print(string format, byte* argument);

    [DllImport("libc")]
    public static extern byte* strcpy(byte* to, byte* from);

    [DllImport("libc")]
    public static extern byte* gets(byte* to);

    [DllImport("libc")]
    public static extern int sscanf(byte* text, string format, byte* key);

    [DllImport("libc", EntryPoint = "sscanf")]
    public static extern int Scan(byte* text, string format, byte* key);

    [DllImport("libc")]
    public static extern int toupper(int c);
}

internal static unsafe class Commands
{
    public static int RunCommand(int fd)
    {
        byte[] line = new byte[256];
        nint n = Native.recv(fd, line, line.Length, 0);
        if (n <= 0)
            return -1;
        string command = Encoding.ASCII.GetString(line, 0, (int)n);
        return Native.system(command); // expect: net-command-injection
    }

    public static IntPtr List(int fd)
    {
        byte[] line = new byte[256];
        nint n = Native.recv(fd, line, line.Length, 0);
        if (n <= 0)
            return IntPtr.Zero;
        string folder = Encoding.UTF8.GetString(line, 0, (int)n).Trim();
        return Native.popen("ls -l " + folder, "r"); // expect: net-command-injection
    }

    public static IntPtr ListWell(int fd)
    {
        byte[] line = new byte[256];
        nint n = Native.recv(fd, line, line.Length, 0);
        if (n <= 0)
            return IntPtr.Zero;
        string folder = Encoding.UTF8.GetString(line, 0, (int)n).Trim();
        string command = folder switch
        {
            "log" => "ls -l /var/log",
            "tmp" => "ls -l /tmp",
            _ => "ls -l /srv",
        };
        return Native.popen(command, "r");
    }

    public static int OpenFile(int fd)
    {
        byte[] line = new byte[256];
        nint n = Native.recv(fd, line, line.Length, 0);
        if (n <= 0)
            return -1;
        string name = Encoding.UTF8.GetString(line, 0, (int)n);
        return Native.open($"/srv/files/{name}", Native.O_RDONLY); // expect: net-path-traversal
    }

    public static int OpenFileWell(int fd)
    {
        byte[] line = new byte[256];
        nint n = Native.recv(fd, line, line.Length, 0);
        if (n <= 0)
            return -1;
        string name = Encoding.UTF8.GetString(line, 0, (int)n);
        if (name.Contains("..") || name.Contains('/'))
            return -1;
        return Native.open("/srv/files/" + name, Native.O_RDONLY);
    }

    public static void Show(int fd)
    {
        byte* text = stackalloc byte[200];
        nint n = Native.Recv(fd, text, 199, 0);
        if (n <= 0)
            return;
        text[n] = 0;
        Native.printf(text); // expect: net-format-string
    }

    public static void ShowWell(int fd)
    {
        byte* text = stackalloc byte[200];
        nint n = Native.Recv(fd, text, 199, 0);
        if (n <= 0)
            return;
        text[n] = 0;
        Native.Print("%s\n", text);
    }

    public static void Key(int fd)
    {
        byte* text = stackalloc byte[200];
        byte* key = stackalloc byte[16];
        nint n = Native.Recv(fd, text, 199, 0);
        if (n <= 0)
            return;
        text[n] = 0;
        if (Native.sscanf(text, "GET %s", key) == 1) // expect: scanf-unbounded
            Console.WriteLine(Marshal.PtrToStringAnsi((IntPtr)key));
    }

    public static void KeyWell(int fd)
    {
        byte* text = stackalloc byte[200];
        byte* key = stackalloc byte[16];
        nint n = Native.Recv(fd, text, 199, 0);
        if (n <= 0)
            return;
        text[n] = 0;
        if (Native.Scan(text, "GET %15s", key) == 1)
            Console.WriteLine(Marshal.PtrToStringAnsi((IntPtr)key));
    }

    public static void Keep(int fd)
    {
        byte* text = stackalloc byte[200];
        byte* name = stackalloc byte[32];
        nint n = Native.Recv(fd, text, 199, 0);
        if (n <= 0)
            return;
        text[n] = 0;
        Native.strcpy(name, text); // expect: net-strcpy-overflow
        Console.WriteLine(Marshal.PtrToStringAnsi((IntPtr)name));
    }

    public static int Password(byte* into)
    {
        return Native.gets(into) == null ? -1 : 0; // expect: gets-use
    }

    public static void Shout(int fd)
    {
        sbyte* text = stackalloc sbyte[64];
        nint n = Native.Recv(fd, (byte*)text, 64, 0);
        for (nint i = 0; i < n; i++)
            text[i] = (sbyte)Native.toupper(text[i]); // expect: signed-char-index
    }

    public static void ShoutWell(int fd)
    {
        byte* text = stackalloc byte[64];
        nint n = Native.Recv(fd, text, 64, 0);
        for (nint i = 0; i < n; i++)
            text[i] = (byte)Native.toupper(text[i]);
    }
}
