using System.Diagnostics;
using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using CSockTranslate.Analyzers.Tests.Benchmark;

namespace CSockTranslate.Analyzers.Tests;

/// <summary>The package for C# projects, made and used as people do: by <c>dotnet pack</c> and <c>dotnet build</c>, without a network.</summary>
public sealed partial class PackageTests : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(10);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("csocktranslate-package");

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task ProjectThatTakesThePackageGetsTheFindings()
    {
        string feed = Path.Combine(_folder.FullName, "feed");
        string configuration = Path.GetFileName(Path.GetDirectoryName(RepositoryPaths.Command)!);
        string project = Path.Combine(RepositoryPaths.Root, "src", "Analyzers.CodeFixes", "Analyzers.CodeFixes.csproj");
        (int status, string output) = await RunAsync(RepositoryPaths.Root, "pack", project, "-c", configuration, "--no-build", "-o", feed, "-nologo", "-nodeReuse:false");
        Assert.True(status == 0, output);

        string package = Assert.Single(Directory.GetFiles(feed, "*.nupkg"));
        CheckContents(package);

        string app = Directory.CreateDirectory(Path.Combine(_folder.FullName, "app")).FullName;
        string version = Path.GetFileNameWithoutExtension(package)["CSockTranslate.Analyzers.".Length..];
        string program = Readme("csharp");
        File.WriteAllText(Path.Combine(app, "App.csproj"), Project(version));
        File.WriteAllText(Path.Combine(app, "Program.cs"), program);
        File.WriteAllText(Path.Combine(app, "nuget.config"), $"""
            <configuration>
              <packageSources><clear /><add key="feed" value="{feed}" /></packageSources>
              <config><add key="globalPackagesFolder" value="{Path.Combine(_folder.FullName, "packages")}" /></config>
            </configuration>
            """);
        (status, output) = await RunAsync(app, "build", "-nologo", "-nodeReuse:false");
        Assert.Equal(1, status);
        Assert.Equal(Readme("text").Trim().Split('\n'), Findings(output, app));

        // Severities as users set them.
        File.WriteAllText(Path.Combine(app, ".editorconfig"), """
            root = true
            [*.cs]
            dotnet_diagnostic.SOCK1005.severity = error
            dotnet_diagnostic.SOCK4001.severity = none
            dotnet_diagnostic.SOCK7012.severity = warning
            """);
        (status, output) = await RunAsync(app, "build", "-nologo", "-nodeReuse:false", "--no-restore");
        Assert.Equal(1, status);
        Assert.Contains("error SOCK1005", output, StringComparison.Ordinal);
        Assert.DoesNotContain("SOCK4001", output, StringComparison.Ordinal);
        Assert.Contains("warning SOCK7012", output, StringComparison.Ordinal);
    }

    private static void CheckContents(string package)
    {
        using ZipArchive archive = ZipFile.OpenRead(package);
        Assert.Equal(
            ["analyzers/dotnet/cs/CSockTranslate.Analyzers.CodeFixes.dll", "analyzers/dotnet/cs/CSockTranslate.Analyzers.dll"],
            archive.Entries.Select(entry => entry.FullName).Where(name => name.EndsWith(".dll", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        using Stream nuspec = archive.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        XElement metadata = XDocument.Load(nuspec).Root!.Elements().Single();
        Assert.Equal("true", metadata.Elements().Single(element => element.Name.LocalName == "developmentDependency").Value);
        Assert.DoesNotContain(metadata.Elements(), element => element.Name.LocalName == "dependencies");
    }

    private static string Project(string version) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <AllowUnsafeBlocks>true</AllowUnsafeBlocks>
            <UseAppHost>false</UseAppHost>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="CSockTranslate.Analyzers" Version="{version}" PrivateAssets="all" />
          </ItemGroup>
        </Project>
        """;

    /// <summary>What the README shows: the program, or what is found in it.</summary>
    private static string Readme(string language)
    {
        string page = File.ReadAllText(Path.Combine(RepositoryPaths.Root, "README.md")).ReplaceLineEndings("\n");
        string section = page[page.IndexOf("\n## In C# projects\n", StringComparison.Ordinal)..];
        string fence = $"\n```{language}\n";
        int start = section.IndexOf(fence, StringComparison.Ordinal) + fence.Length;
        return section[start..section.IndexOf("\n```\n", start, StringComparison.Ordinal)];
    }

    /// <summary>The findings of a build, each once, without the folder and the project.</summary>
    private static string[] Findings(string output, string app) =>
    [
        .. output.ReplaceLineEndings("\n").Split('\n')
            .Where(line => line.Contains(" SOCK", StringComparison.Ordinal))
            .Select(line => Tail().Replace(line.Trim().Replace(app + Path.DirectorySeparatorChar, "", StringComparison.Ordinal), ""))
            .Distinct()
            .OrderBy(line => int.Parse(line.Split('(', ',')[1], System.Globalization.CultureInfo.InvariantCulture))
            .ThenBy(line => line, StringComparer.Ordinal),
    ];

    private static async Task<(int Status, string Output)> RunAsync(string folder, params string[] arguments)
    {
        ProcessStartInfo start = new("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["MSBUILDTERMINALLOGGER"] = "off";
        using CancellationTokenSource patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(s_patience);
        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        try
        {
            Task<string> output = process.StandardOutput.ReadToEndAsync(patience.Token);
            Task<string> error = process.StandardError.ReadToEndAsync(patience.Token);
            await process.WaitForExitAsync(patience.Token);
            return (process.ExitCode, await output + await error);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    // " (https://…) [/…/App.csproj]" behind a message.
    [GeneratedRegex(@"( \(https?://[^)]*\))? \[[^\]]*\]$")]
    private static partial Regex Tail();
}
