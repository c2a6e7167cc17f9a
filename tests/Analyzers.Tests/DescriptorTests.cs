using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CSockTranslate.Analyzers.Tests;

/// <summary>What holds for every rule.</summary>
public sealed class DescriptorTests
{
    public static TheoryData<string> Ids => [.. Descriptors.Select(descriptor => descriptor.Id)];

    private static IEnumerable<DiagnosticDescriptor> Descriptors => AnalyzerSet.All.SelectMany(analyzer => analyzer.SupportedDiagnostics).Distinct();

    [Fact]
    public void IdsAndNamesAreUnique()
    {
        ImmutableArray<DiagnosticDescriptor> descriptors = [.. Descriptors];
        Assert.Equal(descriptors.Length, descriptors.Select(descriptor => descriptor.Id).Distinct().Count());
        Assert.Equal(descriptors.Length, descriptors.Select(descriptor => descriptor.CustomTags.First()).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void RuleHasAPage(string id)
    {
        DiagnosticDescriptor descriptor = Descriptors.Single(candidate => candidate.Id == id);
        Assert.EndsWith($"docs/rules/{id}.md", descriptor.HelpLinkUri, StringComparison.Ordinal);
        string page = TestPrograms.Read($"Rules/{id}.md");
        Assert.StartsWith($"# {id}: {descriptor.CustomTags.First()}", page, StringComparison.Ordinal);
        foreach (string section in (string[])["## Why", "## Bad", "## Good", "## Fix", "## How to suppress"])
        {
            Assert.Contains(section, page, StringComparison.Ordinal);
        }
    }
}
