using System.Text.RegularExpressions;
using Xunit;

namespace CSockTranslate.Translator.Tests.Comments;

/// <summary>Every comment of every file of a program of several files comes out, those of headers once.</summary>
public sealed partial class HeaderCommentTests
{
    /// <summary>Every file of every such program of the corpus.</summary>
    public static TheoryData<string, string> Files
    {
        get
        {
            TheoryData<string, string> files = [];
            foreach (string program in Repository.LargePrograms)
            {
                string folder = Path.Combine(Repository.CorpusFolder, program);
                foreach (string path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
                {
                    files.Add(program, Path.GetRelativePath(folder, path));
                }
            }

            return files;
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Comments_of_a_file_come_out_once(string program, string file)
    {
        DirectoryInfo copy = Directory.CreateTempSubdirectory("comments-");
        try
        {
            string corpus = Path.Combine(Repository.CorpusFolder, Path.GetDirectoryName(program)!);
            foreach (string path in Directory.EnumerateFiles(corpus, "*", SearchOption.AllDirectories))
            {
                string target = Path.Combine(copy.FullName, Path.GetRelativePath(corpus, path));
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(path, target);
            }

            string changed = Path.Combine(copy.FullName, Path.GetFileName(program), file);
            File.WriteAllText(changed, NumberedComments.AddBlockComments(File.ReadAllText(changed), out int count));
            string[] sources = [.. Repository.GetSources(program).Select(path => Path.Combine(copy.FullName, Path.GetRelativePath(corpus, path)))];
            IReadOnlyList<TranslatedFile> files = Translation.TranslateFiles(sources);
            IEnumerable<int> numbers = files.SelectMany(translated => Number().Matches(translated.GetText())).Select(match => int.Parse(match.Groups[1].ValueSpan));
            Assert.Equal(Enumerable.Range(1, count), numbers.Order());
        }
        finally
        {
            copy.Delete(recursive: true);
        }
    }

    [GeneratedRegex(@"/\* #(\d+) \*/")]
    private static partial Regex Number();
}
