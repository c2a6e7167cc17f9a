using System.Text;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>File names as the BCL takes them.</summary>
internal static unsafe class HostPath
{
    /// <summary>Decodes a NUL-terminated name; 0, -EFAULT for null or -ENOENT for the empty name.</summary>
    internal static int Decode(sbyte* path, out string name)
    {
        name = "";
        if (path == null)
        {
            return -EFAULT;
        }

        CString text = path;
        if (text.Length == 0)
        {
            return -ENOENT;
        }

        name = Encoding.UTF8.GetString(text.AsSpan());
        return 0;
    }
}
