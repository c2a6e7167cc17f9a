using CSockTranslate.Cli.Snapshots;
using DiffEngine;
using Xunit;

namespace CSockTranslate.Translator.Tests.Snapshots;

/// <summary>
/// Compares texts with the approved ones, by Verify's convention: <c>NAME.verified.cs</c> is approved, <c>NAME.received.cs</c>
/// is what a failing test has seen. <c>CSOCKTRANSLATE_UPDATE_SNAPSHOTS=1</c> approves what comes.
/// </summary>
internal static class Snapshot
{
    private static readonly string Folder = Path.Combine(Repository.ProjectFolder, "Snapshots");

    private static bool IsUpdating => Environment.GetEnvironmentVariable("CSOCKTRANSLATE_UPDATE_SNAPSHOTS") == "1";

    /// <summary>The names of all approved texts.</summary>
    public static IEnumerable<string> ApprovedNames => Directory.EnumerateFiles(Folder, "*.verified.cs", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/')[..^".verified.cs".Length]);

    /// <summary>Fails the test unless a text is the approved one.</summary>
    public static void Verify(string name, string text)
    {
        string verifiedPath = Path.Combine(Folder, name + ".verified.cs");
        string receivedPath = Path.Combine(Folder, name + ".received.cs");
        if (IsUpdating)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(verifiedPath)!);
            File.WriteAllText(verifiedPath, text);
        }

        string? verified = File.Exists(verifiedPath) ? File.ReadAllText(verifiedPath) : null;
        if (verified == text)
        {
            File.Delete(receivedPath);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(receivedPath)!);
        File.WriteAllText(receivedPath, text);
        if (!BuildServerDetector.Detected)
        {
            DiffRunner.Launch(receivedPath, verifiedPath);
        }

        Assert.Fail(verified == null
            ? $"{name} has no approved snapshot; what was received is in {receivedPath}"
            : $"{name} is not what was approved:\n{UnifiedDiff.Create("approved", "received", verified, text)}");
    }
}
