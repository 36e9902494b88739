List<String> lines = new File(basedir, 'class-path/target/output.txt').readLines('UTF-8')
assert lines[0].startsWith('ningxia-work-safety-2016-2020 as of 2020: ')
assert lines.any { it ==~ /Work safety accidents +400 +≤ 360 +352 +attained +1 of 3 readings/ }
assert lines.any { it ==~ /Deaths in larger accidents .* undetermined .*/ }
assert lines.any { it.startsWith('37: ') }
assert lines.last() == 'another verdict under another reading: 4'

assert new File(basedir, 'module-path/target/output.txt').readLines('UTF-8') == lines

// What a stranger has to carry, in bytes.
Map<String, Long> sizes = new File(basedir, 'class-path/target/class-path.txt').text.split(File.pathSeparator)
        .collect { new File(it) }
        .collectEntries { [it.name, it.length()] }
Map<String, Long> ours = sizes.findAll { it.key.startsWith('plan-') }
Map<String, Long> theirs = sizes - ours
println "Jars in bytes: ${ours.values().sum()} of ours $ours, ${theirs.values().sum()} of others $theirs"
assert ours.size() == 3
assert ours.values().sum() <= 2_000_000
assert theirs.values().sum() <= 7_000_000

// The generator is a matter of the library's own build.
assert !new File(localRepositoryPath, 'org/immutables').exists()
