// Connects discord.js, the most used client, to the simulated Discord and answers as a bot would. What it cannot do here, the simulator gets wrong.
import { createRequire } from 'node:module';
const require = createRequire(process.env.DISCORD_JS_FOLDER + '/');
const { Client, GatewayIntentBits, SlashCommandBuilder, EmbedBuilder, ActionRowBuilder, ButtonBuilder, ButtonStyle, AttachmentBuilder, PermissionFlagsBits } = require('discord.js');

const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: process.env.API_BASE.replace(/\/v10$/, '') } });
client.on('error', error => console.error(error));
client.ws.on('debug', () => {});

client.on('clientReady', async () => {
  const command = new SlashCommandBuilder().setName('who-said').setDescription('Who said what')
    .addStringOption(option => option.setName('topic').setDescription('About what').setRequired(true).setAutocomplete(true))
    .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild).setContexts(0).setIntegrationTypes(0);
  await client.application.commands.set([command], process.env.GUILD);
  console.log('registered');
});

client.on('interactionCreate', async interaction => {
  if (interaction.isAutocomplete()) {
    await interaction.respond([{ name: 'harbour', value: 'harbour' }]);
  } else if (interaction.isButton()) {
    await interaction.update({ content: 'turned', components: [], allowedMentions: { parse: [] } });
  } else {
    await interaction.deferReply();
    await interaction.editReply({
      embeds: [new EmbedBuilder().setTitle('Found').setDescription('One statement.')],
      components: [new ActionRowBuilder().addComponents(new ButtonBuilder().setCustomId('page:a:1').setLabel('Next').setStyle(ButtonStyle.Secondary))],
      files: [new AttachmentBuilder(Buffer.from('# Found'), { name: 'found.md' })],
      allowedMentions: { parse: [] },
    });
  }
});

process.stdin.on('data', () => client.destroy().then(() => process.exit(0)));
await client.login(process.env.TOKEN);
