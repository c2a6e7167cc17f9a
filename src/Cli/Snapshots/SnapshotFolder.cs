using System.Text;
using CSockTranslate.Translator.Projects;

namespace CSockTranslate.Cli.Snapshots;

/// <summary>
/// A folder of approved conversions, by Verify's convention: NAME<c>.verified.cs</c> is approved and kept under version control,
/// NAME<c>.received.cs</c> is what came out instead and is there only while the two differ.
/// </summary>
internal sealed class SnapshotFolder(string folder)
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Whether there is an approved conversion.</summary>
    internal bool IsApproved(string stem) => File.Exists(VerifiedPath(stem));

    /// <summary>Compares a conversion with the approved one, and keeps it as received if they differ.</summary>
    /// <returns>The difference as a unified diff; null if there is none.</returns>
    /// <exception cref="OutputException">The received file can't be written, or the approved one not be read.</exception>
    internal string? Compare(string stem, string text)
    {
        string verifiedPath = VerifiedPath(stem);
        string receivedPath = ReceivedPath(stem);
        return Access(verifiedPath, () =>
        {
            bool isApproved = File.Exists(verifiedPath);
            string approved = isApproved ? File.ReadAllText(verifiedPath, s_utf8) : "";
            if (isApproved && approved == text)
            {
                File.Delete(receivedPath);
                return null;
            }

            Directory.CreateDirectory(folder);
            File.WriteAllText(receivedPath, text, s_utf8);
            return UnifiedDiff.Create(isApproved ? verifiedPath : UnifiedDiff.NoFile, receivedPath, approved, text);
        });
    }

    /// <summary>Approves a conversion.</summary>
    /// <exception cref="OutputException">It can't be written.</exception>
    internal void Approve(string stem, string text) =>
        Access(VerifiedPath(stem), () =>
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(VerifiedPath(stem), text, s_utf8);
            File.Delete(ReceivedPath(stem));
            return text;
        });

    private string VerifiedPath(string stem) => Path.Combine(folder, stem + ".verified.cs");

    private string ReceivedPath(string stem) => Path.Combine(folder, stem + ".received.cs");

    private static string? Access(string path, Func<string?> work)
    {
        try
        {
            return work();
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new OutputException($"cannot use the snapshot '{path}': {FileErrors.Describe(cause)}", cause);
        }
    }
}
