using CSockTranslate.Runtime.Hosting;
using CSockTranslate.Runtime.Processes;
using CSockTranslate.Runtime.Tests.Support;

namespace CSockTranslate.Runtime.Tests.Recording;

/// <summary>A C process of its own whose standard output is a file; code runs as its <c>main</c>.</summary>
internal static unsafe class CapturedProcess
{
    /// <summary>Runs code until it returns, lets the process end normally and gives all that went to descriptor 1.</summary>
    public static byte[] Run(Action main)
    {
        string path = Path.GetTempFileName();
        using CProcess process = TestProcess.Create(HostSystem.Native);
        CProcess? outer = CProcess.Enter(process);
        try
        {
            using NativeText memory = new();
            int descriptor = Fcntl.open(memory.Add(path), Fcntl.O_WRONLY | Fcntl.O_APPEND);
            Unistd.dup2(descriptor, 1);
            Unistd.close(descriptor);
            main();
            process.RunExitHandlers(0);
        }
        finally
        {
            CProcess.Enter(outer);
        }

        byte[] output = File.ReadAllBytes(path);
        File.Delete(path);
        return output;
    }
}
